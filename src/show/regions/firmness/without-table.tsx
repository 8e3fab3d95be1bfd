import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { RankingResult } from '../../../disclose/disclosed.ts';
import { rankText } from '../../findings/region-ranking/ranked.ts';
import type { Judged } from '../judged.ts';
import { RegionRow } from '../pictures/region-row.tsx';
import styles from './firmness.module.css';
import { rankWithout } from './firmness-text.ts';
import { words } from './words.ts';

interface WithoutProps {
  readonly ranking: RankingResult;
  readonly judged: Judged;
}

/** Ranks with one criterion left out each; those that change have an arrow. */
export function WithoutTable({ ranking, judged: { language, ranked, criteria } }: WithoutProps): ReactNode {
  const texts = words[language];
  const shown = criteria.map((criterion, at) => ({ criterion, at })).filter(({ criterion }) => criterion.share > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.scroll} tabIndex={0} aria-label={texts.without}>
      <table className={styles.table}>
        <caption className={styles.title}>{texts.without}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.region}</th>
            <th scope="col" data-number>
              {texts.all}
            </th>
            {shown.map(({ criterion: { id, name } }) => (
              <th key={id} scope="col" data-number>
                {say(words, language, 'withoutOne', { name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map((region) => (
            <RegionRow key={region.id} control="without" id={region.id} name={region.name}>
              <td data-number>{rankText(region)}</td>
              {shown.map(({ criterion: { id }, at }) => (
                <WithoutCell
                  key={id}
                  rank={rankWithout(ranking, at, region.at)}
                  best={region.best}
                  worst={region.worst}
                  language={language}
                />
              ))}
            </RegionRow>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  readonly language: Judged['language'];
}

/** A rank; outside what it is with all criteria it has changed. */
function WithoutCell({ rank, best, worst, language }: CellProps): ReactNode {
  if (Number.isNaN(rank))
    return (
      <td data-number className={styles.quiet}>
        {words[language].unranked}
      </td>
    );
  const change = rank < best ? 'up' : rank > worst ? 'down' : null;
  if (change === null) return <td data-number>{rank}</td>;
  const from = rankText({ best, worst });
  return (
    <td data-number className={styles.changed} title={say(words, language, change, { rank: from })}>
      <span aria-hidden="true">{change === 'up' ? '↑' : '↓'}</span> {rank}
      <span className="spoken-only">, {say(words, language, change, { rank: from })}</span>
    </td>
  );
}
