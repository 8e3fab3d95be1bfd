import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { ReleaseDiffResult } from '../../../disclose/disclosed.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { dataSetPeriod } from '../../panels/data/data-set-period.ts';
import styles from './release.module.css';
import { words } from './words.ts';

interface DiffSummaryProps {
  readonly diff: ReleaseDiffResult;
  readonly before: DataSet;
  readonly after: DataSet;
}

/** How much is added, removed and revised in all, and the two sums. */
export function DiffSummary({ diff, before, after }: DiffSummaryProps): ReactNode {
  const { language } = useCockpit().document;
  const texts = words[language];
  const { whole } = formatOf(language);
  const { unit, counts, totalBefore, totalAfter, threshold } = diff;
  const text = (value: number | null): string => (value === null ? texts.held : whole(value));
  const fates = ['added', 'removed', 'revised', 'same'] as const;
  const sides = [
    [texts.before, before, totalBefore],
    [texts.after, after, totalAfter],
  ] as const;
  return (
    <section aria-label={texts[unit]}>
      <div className="scrolling-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{texts[unit]}</th>
              {fates.map((fate) => (
                <th key={fate} scope="col" className="number">
                  {texts[fate]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{after.file}</th>
              {fates.map((fate) => (
                <td key={fate} className="number">
                  {text(counts[fate])}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <dl className={`origin ${styles.sides}`}>
        {sides.map(([name, set, total]) => (
          <div key={set.table}>
            <dt>{name}</dt>
            <dd>{`${set.file}, ${dataSetPeriod(set, language)}. ${unit === 'records' ? texts.records : texts.total}: ${text(total)}`}</dd>
          </div>
        ))}
      </dl>
      {unit === 'records' ? <p className="field-help">{texts.matched}</p> : null}
      {threshold === null ? null : (
        <p className="field-help">{say(words, language, 'heldNote', { most: threshold - 1 })}</p>
      )}
    </section>
  );
}
