import type { ReactNode } from 'react';
import { say } from '../../../base/words.ts';
import type { ReleaseDiffResult } from '../../../disclose/disclosed.ts';
import { type DataSet, useCockpit } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { Button } from '../../parts/button.tsx';
import { csvOf } from '../../table/csv.ts';
import { areaText, changesFigures, largestFirst, measureText } from './changes-figures.ts';
import styles from './release.module.css';
import { words } from './words.ts';

const mostShown = 100;

/** The largest changes by area and month; the file has all. */
export function ChangeTable({ diff, set }: { readonly diff: ReleaseDiffResult; readonly set: DataSet }): ReactNode {
  const { document: study, saveText } = useCockpit();
  const { language } = study;
  const texts = words[language];
  const { whole, signed, shortMonth } = formatOf(language);
  if (diff.changes.length === 0) return <p role="status">{texts.nothing}</p>;
  const shown = largestFirst(diff.changes).slice(0, mostShown);
  const isNamed = shown.some(({ measure }) => measure !== '');
  const text = (value: number | null, isHeld: boolean): string =>
    value === null ? (isHeld ? texts.held : '–') : whole(value);
  const save = (): void => {
    const csv = csvOf(changesFigures(diff, set.source, language), language, diff.threshold ?? 1);
    saveText(`corredor_${set.file.replace(/\.[^.]*$/, '')}_changes.csv`, csv, 'text/csv');
  };
  return (
    <section>
      <h3>{texts.changes}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scrolling-table" tabIndex={0} aria-label={texts.changes}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.area}</th>
              {isNamed ? <th scope="col">{texts.measure}</th> : null}
              <th scope="col">{diff.unit === 'years' ? texts.year : texts.month}</th>
              {(['before', 'after', 'difference'] as const).map((name) => (
                <th key={name} scope="col" className="number">
                  {texts[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ area, name, measure, month, before, after }) => {
              const isHeld = before === null && after === null;
              return (
                <tr key={`${area} ${measure} ${month}`}>
                  <td>{areaText({ area, name }, language)}</td>
                  {isNamed ? <td>{measureText(set.source, measure, language)}</td> : null}
                  <td>{shortMonth(month)}</td>
                  <td className="number">{text(before, isHeld)}</td>
                  <td className="number">{text(after, isHeld)}</td>
                  <td className="number">{isHeld ? texts.held : signed((after ?? 0) - (before ?? 0))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className={styles.actions}>
        <Button control="release-save" onClick={save}>
          {texts.save}
        </Button>
        {shown.length < diff.changes.length ? (
          <span className="field-help">
            {say(words, language, 'firstOf', { shown: whole(shown.length), all: whole(diff.changes.length) })}
          </span>
        ) : null}
      </p>
    </section>
  );
}
