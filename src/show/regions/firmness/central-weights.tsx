import type { ReactNode } from 'react';
import type { FirmnessResult } from '../../../disclose/disclosed.ts';
import { shortShare } from '../../findings/region-ranking/share-text.ts';
import { formatOf } from '../../format.ts';
import type { Judged } from '../judged.ts';
import { RegionRow } from '../pictures/region-row.tsx';
import styles from './firmness.module.css';
import { words } from './words.ts';

interface CentralProps {
  readonly firmness: FirmnessResult;
  readonly judged: Judged;
}

/** The weightings that put each region first, as small bars; and how firm it is under them. */
export function CentralWeights({ firmness, judged: { language, criteria } }: CentralProps): ReactNode {
  const texts = words[language];
  const { regions, centralWeights, confidence } = firmness;
  const nameOf = (id: string): string => criteria.find((one) => one.id === id)?.name ?? id;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.scroll} tabIndex={0} aria-label={texts.central}>
      <table className={styles.table}>
        <caption className={styles.title}>{texts.central}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.region}</th>
            {firmness.criteria.map((id) => (
              <th key={id} scope="col">
                {nameOf(id)} (%)
              </th>
            ))}
            <th scope="col" data-number title={texts.confidenceMeans}>
              {texts.confidence}
            </th>
          </tr>
        </thead>
        <tbody>
          {regions.map(({ id, name }, r) => {
            const weights = firmness.criteria.map(
              (_, c) => centralWeights[r * firmness.criteria.length + c] ?? Number.NaN,
            );
            return (
              <RegionRow key={id} control="central" id={id} name={name[language]}>
                {weights.some(Number.isNaN) ? (
                  <td colSpan={firmness.criteria.length + 1} className={styles.quiet}>
                    {texts.never}
                  </td>
                ) : (
                  <>
                    {weights.map((weight, c) => (
                      <td key={firmness.criteria[c]}>
                        <span className={styles.weight} style={{ '--share': String(weight) }}>
                          {formatOf(language).whole(weight * 100)}
                        </span>
                      </td>
                    ))}
                    <td data-number>{shortShare(confidence[r] ?? Number.NaN)}</td>
                  </>
                )}
              </RegionRow>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
