import { monthIso } from '../../base/month.ts';
import { type Language, say } from '../../base/words.ts';
import type { Cell, Figures } from './figures.ts';
import { words } from './words.ts';

/** Told to spreadsheets that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** A cell that a spreadsheet would take for a formula is made plain text; quotes are doubled. */
function quoted(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function plainCell(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return quoted(cell.text);
    case 'month':
      return monthIso(cell.month);
    case 'number':
      return String(Number(cell.value.toPrecision(12)));
    case 'absent':
      return '';
    default:
      return cell satisfies never;
  }
}

/** The words beside an empty number: "<5" where one month of one place is held back. */
function wordsCell(cell: Cell, language: Language, least: number): string {
  if (cell.kind !== 'absent') return '';
  return cell.why === 'fewer' ? `<${least}` : quoted(words[language][cell.why]);
}

/**
 * A table as comma-separated text: UTF-8 with its mark, header first and nothing above it, months as "2007-08",
 * beside each column of figures one in words.
 * @param least figures of 1 to one less are held back
 */
export function csvOf({ columns, rows }: Figures, language: Language, least: number): string {
  const header = columns.flatMap(({ title, isFigure }) =>
    isFigure ? [quoted(title), quoted(say(words, language, 'text', { column: title }))] : [quoted(title)],
  );
  const lines = rows.map((row) =>
    row.flatMap((cell, i) =>
      columns[i]?.isFigure === true ? [plainCell(cell), wordsCell(cell, language, least)] : [plainCell(cell)],
    ),
  );
  return `${byteOrderMark}${[header, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}
