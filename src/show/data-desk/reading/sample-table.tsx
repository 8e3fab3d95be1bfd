import { type ReactNode, useId } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { ReadSample } from '../../../columns/inspection.ts';
import { formatOf } from '../../format.ts';
import { rejectionText } from '../../problems/rejection-text.ts';
import styles from './reading.module.css';
import { words } from './words.ts';

interface SampleTableProps {
  readonly sample: ReadSample | null;
  /** What is shown is of the reading before. */
  readonly isBusy: boolean;
  readonly language: Language;
}

/** The first rows as they will be read; rows that are left out say why. */
export function SampleTable({ sample, isBusy, language }: SampleTableProps): ReactNode {
  const id = useId();
  const texts = words[language];
  const rows = sample?.rows ?? [];
  const read = rows.filter(({ rejected }) => rejected === null).length;
  const { whole } = formatOf(language);
  const count = say(words, language, 'sampleOne', { read: whole(read), rows: whole(rows.length) });
  const told = rows.length === 0 ? texts.sampleEmpty : count;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{texts.sample}</h3>
      <p className="field-help" role="status">
        {isBusy ? texts.sampleBusy : told}
      </p>
      {sample === null || rows.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its place is scrolled by keys
        <section className={styles.scroll} tabIndex={0} aria-label={texts.sample} data-busy={isBusy}>
          <Rows sample={sample} language={language} />
        </section>
      )}
    </section>
  );
}

interface Head {
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly className: string | undefined;
}

/** Columns, figures to the right. Two may have one name. */
const headsOf = ({ columns, rows }: ReadSample): readonly Head[] =>
  columns.map((name, at) => ({
    key: `${at} ${name}`,
    name,
    at,
    className: rows.every(({ cells }) => isNumeric(cells[at] ?? '')) ? styles.number : undefined,
  }));

function Rows({ sample, language }: { readonly sample: ReadSample; readonly language: Language }): ReactNode {
  const texts = words[language];
  const heads = headsOf(sample);
  return (
    <table className={styles.table} data-table="reading-sample">
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            {texts.line}
          </th>
          <th scope="col">{texts.fate}</th>
          {heads.map(({ key, name, className }) => (
            <th key={key} scope="col" className={className}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sample.rows.map(({ line, cells, rejected }) => (
          <tr key={line} data-rejected={rejected !== null}>
            <th scope="row" className={styles.number}>
              {formatOf(language).whole(line)}
            </th>
            <td className={styles.fate}>
              {rejected === null
                ? texts.isRead
                : say(words, language, 'leftOut', { why: lowerFirst(rejectionText(rejected, language)) })}
            </td>
            {heads.map(({ key, at, className }) => (
              <td key={key} className={className}>
                {cells[at] ?? ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isNumeric = (cell: string): boolean => /^[-−]?[\d.,]*$/.test(cell);

/** Reasons are sentences of their own elsewhere; here one goes on after a colon. */
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
