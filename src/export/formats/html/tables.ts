import { say } from '../../../base/words.ts';
import { escapeMarkup } from '../../../show/drawing/markup.ts';
import { formatOf } from '../../../show/format.ts';
import { cellText } from '../../../show/table/cell-text.ts';
import type { Cell, Column } from '../../../show/table/figures.ts';
import type { PageFigures } from '../../page-tables.ts';
import { words } from './words.ts';

/** Rows that a page holds of one table: a diagram of months by kilometres has tens of thousands. */
const mostRows = 1000;
/** Decimals of numbers in the row that names the columns. */
const wholeDigits = 0;

const kindClass = (isNumber: boolean, isAbsent: boolean): string => {
  const names = [...(isNumber ? ['number'] : []), ...(isAbsent ? ['absent'] : [])];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
};

/** Figures as a table whose first column names its rows, as far as the page holds them. */
export function tableMarkup({ title, figures, language, least }: PageFigures): string {
  const { columns, rows } = figures;
  const head = columns.map(
    ({ title: name, kind }) => `<th scope="col"${kindClass(kind === 'number', false)}>${escapeMarkup(name)}</th>`,
  );
  const cell = (one: Cell, column: Column | undefined, i: number): string => {
    const text = escapeMarkup(cellText(one, column?.digits ?? wholeDigits, language, least));
    const kind = kindClass(column?.kind === 'number', one.kind === 'absent');
    return i === 0 ? `<th scope="row"${kind}>${text}</th>` : `<td${kind}>${text}</td>`;
  };
  const body = rows
    .slice(0, mostRows)
    .map((row) => `<tr>${row.map((one, i) => cell(one, columns[i], i)).join('')}</tr>`);
  const whole = formatOf(language).whole;
  const cut =
    rows.length > mostRows
      ? `<p class="cut">${say(words, language, 'firstRows', { shown: whole(mostRows), all: whole(rows.length) })}</p>`
      : '';
  const label = escapeMarkup(title);
  return `<div class="scroll" role="group" tabindex="0" aria-label="${label}"><table>
<caption>${label}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>${cut}`;
}
