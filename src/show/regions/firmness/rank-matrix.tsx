import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { Bilingual } from '../../../corridors/corridor.ts';
import { shortShare } from '../../findings/region-ranking/share-text.ts';
import type { Judged } from '../judged.ts';
import { RegionRow } from '../pictures/region-row.tsx';
import styles from './firmness.module.css';
import { shareIn } from './firmness-text.ts';
import { words } from './words.ts';

interface MatrixProps {
  readonly control: string;
  readonly title: string;
  readonly regions: readonly { readonly id: string; readonly name: Bilingual }[];
  /** Candidates x ranks, shares. */
  readonly matrix: ArrayLike<number>;
  readonly language: Judged['language'];
}

/** How often each region takes each rank, of 100: a number in each cell, on a ground that is the darker the more it is. */
export function RankMatrix({ control, title, regions, matrix, language }: MatrixProps): ReactNode {
  const ranks = regions.map((_, rank) => rank);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.scroll} tabIndex={0} aria-label={title}>
      <table className={styles.table}>
        <caption className={styles.title}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words[language].region}</th>
            {ranks.map((rank) => (
              <th key={rank} scope="col" data-number aria-label={say(words, language, 'rank', { rank: rank + 1 })}>
                {rank + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regions.map(({ id, name }, r) => (
            <RegionRow key={id} control={control} id={id} name={name[language]}>
              {ranks.map((rank) => {
                const share = shareIn(matrix, regions.length, r, rank);
                const text = shortShare(share);
                const said = { name: name[language], rank: rank + 1, share: text };
                return (
                  <td
                    key={rank}
                    data-number
                    className={styles.share}
                    style={{ '--share': String(share) }}
                    data-none={share === 0}
                    title={say(words, language, 'cell', said)}
                  >
                    {text}
                  </td>
                );
              })}
            </RegionRow>
          ))}
        </tbody>
      </table>
    </section>
  );
}
