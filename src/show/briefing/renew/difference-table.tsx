import type { ReactNode } from 'react';
import { type Language, say } from '../../../base/words.ts';
import type { Difference, PageDifferences } from './differences.ts';
import styles from './renew.module.css';
import { words } from './words.ts';

/** Figures of a sheet that are listed; a file has the rest. */
const mostFigures = 30;

interface DifferenceTableProps {
  readonly pages: readonly PageDifferences[];
  readonly language: Language;
}

const moreText = (count: number, language: Language): string =>
  say(words, language, count === 1 ? 'moreOne' : 'more', { count });

/** What differs, sheet by sheet: sentences whole, then figures. */
export function DifferenceTable({ pages, language }: DifferenceTableProps): ReactNode {
  const texts = words[language];
  const changed = pages.filter(({ sentences, figures }) => sentences.length + figures.length > 0);
  if (changed.length === 0) return <p role="status">{texts.nothing}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.differences} tabIndex={0} aria-label={texts.differences} aria-live="polite">
      {changed.map((page) => (
        <section key={page.sheet}>
          <h3>{page.title}</h3>
          <Rows head={texts.sentences} rows={page.sentences} language={language} />
          <Rows head={texts.figures} rows={page.figures.slice(0, mostFigures)} language={language} />
          {page.figures.length > mostFigures ? (
            <p className="field-help">{moreText(page.figures.length - mostFigures, language)}</p>
          ) : null}
        </section>
      ))}
    </section>
  );
}

interface RowsProps {
  readonly head: string;
  readonly rows: readonly Difference[];
  readonly language: Language;
}

function Rows({ head, rows, language }: RowsProps): ReactNode {
  const texts = words[language];
  if (rows.length === 0) return null;
  const isFigure = rows[0]?.kind === 'figure';
  return (
    <table className={styles.table} data-kind={rows[0]?.kind}>
      <caption>{head}</caption>
      <thead>
        <tr>
          {isFigure ? <th scope="col">{texts.figure}</th> : null}
          <th scope="col">{texts.old}</th>
          <th scope="col">{texts.now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.what}>
            {isFigure ? <th scope="row">{row.what}</th> : null}
            <td>{row.before === '' ? '–' : row.before}</td>
            <td>{row.after === '' ? '–' : row.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
