import { type ReactElement, useMemo, useState } from 'react';
import { type Language, say } from '../../base/words.ts';
import { useCockpit } from '../cockpit.ts';
import { formatOf } from '../format.ts';
import { Button } from '../parts/button.tsx';
import type { TableHead } from '../scene-text/table-heads.ts';
import { cellText } from './cell-text.ts';
import { csvOf } from './csv.ts';
import { dayMade } from './day-made.ts';
import type { Column, Figures } from './figures.ts';
import styles from './figures-table.module.css';
import { type Order, sortRows } from './sort-rows.ts';
import { words } from './words.ts';

/** Rows put into the page at a time: a table of thousands is slow to lay out, and the saved file has all. */
const page = 300;

interface GridProps {
  /** Name of the table in controls and in the saved file. */
  readonly id: string;
  readonly head: Pick<TableHead, 'title' | 'source' | 'fileStem'>;
  readonly figures: Figures;
  readonly language: Language;
  /** Figures of 1 to one less are held back. */
  readonly least: number;
}

/** Figures as a table: sorted by their headings, saved as CSV. */
export function FiguresGrid({ id, head, figures, language, least }: GridProps): ReactElement {
  const { saveText } = useCockpit();
  const [order, setOrder] = useState<Order | null>(null);
  const [shown, setShown] = useState(page);
  const rows = useMemo(() => sortRows(figures.rows, order), [figures, order]);
  if (rows.length === 0) return <p>{words[language].nothing}</p>;
  const format = formatOf(language);
  const visible = Math.min(shown, rows.length);
  const save = (): void => {
    const name = `${head.fileStem}_${id}_${dayMade()}.csv`;
    saveText(name, csvOf({ ...figures, rows }, language, least), 'text/csv;charset=utf-8');
  };
  return (
    <div className={styles.figures}>
      <p className={styles.head}>
        {head.title} {head.source}
      </p>
      <div className={styles.tools}>
        <Button control={`save-csv-${id}`} onClick={save}>
          {words[language].save}
        </Button>
        <span>{say(words, language, 'rows', { shown: format.whole(visible), all: format.whole(rows.length) })}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={styles.scroll} tabIndex={0} aria-label={head.title}>
        <table>
          <HeadRow columns={figures.columns} order={order} onOrder={setOrder} />
          <TableBody columns={figures.columns} rows={rows.slice(0, visible)} language={language} least={least} />
        </table>
      </section>
      {visible < rows.length && (
        <Button control={`more-rows-${id}`} onClick={() => setShown(visible + page)}>
          {say(words, language, 'showMore', { count: format.whole(Math.min(page, rows.length - visible)) })}
        </Button>
      )}
    </div>
  );
}

interface HeadProps {
  readonly columns: readonly Column[];
  readonly order: Order | null;
  readonly onOrder: (order: Order) => void;
}

function HeadRow({ columns, order, onOrder }: HeadProps): ReactElement {
  return (
    <thead>
      <tr>
        {columns.map(({ id, title, kind }, by) => {
          const sorted = order?.by === by ? order.direction : 'none';
          const direction = sorted === 'ascending' ? 'descending' : 'ascending';
          return (
            <th key={id} scope="col" aria-sort={sorted} data-kind={kind}>
              <button type="button" data-control={`sort-${id}`} onClick={() => onOrder({ by, direction })}>
                {title}
                <span aria-hidden="true">{sorted === 'none' ? '' : sorted === 'ascending' ? ' ↑' : ' ↓'}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface BodyProps {
  readonly columns: readonly Column[];
  readonly rows: Figures['rows'];
  readonly language: Language;
  readonly least: number;
}

function TableBody({ columns, rows, language, least }: BodyProps): ReactElement {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.map((cell) => cellText(cell, 3, language, least)).join('|')}>
          {columns.map(({ id, kind, digits }, i) => {
            const cell = row[i];
            if (cell === undefined) return null;
            return (
              <td key={id} data-kind={kind} data-absent={cell.kind === 'absent' ? cell.why : undefined}>
                {cellText(cell, digits, language, least)}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}
