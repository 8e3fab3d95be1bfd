import { monthIso } from '../../base/month.ts';
import { plainText } from '../../base/plain-text.ts';
import { type Language, say } from '../../base/words.ts';
import type { Cell, Column, Figures } from './figures.ts';
import { words } from './words.ts';

/** A cell of a saved file; null is empty. */
export type FileCell = string | number | null;

function figureCell(cell: Cell): FileCell {
  switch (cell.kind) {
    case 'text':
      return plainText(cell.text);
    case 'month':
      return monthIso(cell.month);
    case 'number':
      return Number(cell.value.toPrecision(12));
    case 'absent':
      return null;
    default:
      return cell satisfies never;
  }
}

/** The words beside an empty number: "<5" where one month of one place is held back. */
function wordsCell(cell: Cell, language: Language, least: number): FileCell {
  if (cell.kind !== 'absent') return null;
  return cell.why === 'fewer' ? `<${least}` : plainText(words[language][cell.why]);
}

/** A column of a saved file. */
export interface FileColumn extends Pick<Column, 'title' | 'digits'> {
  /** Numbers stand in it, and nothing else. */
  readonly isNumber: boolean;
}

export interface FileTable {
  readonly columns: readonly FileColumn[];
  readonly rows: readonly (readonly FileCell[])[];
}

/**
 * Figures as files hold them: months as "2007-08", nothing that a spreadsheet would take for a formula, and beside each
 * column of figures one in words.
 * @param least figures of 1 to one less are held back
 */
export function fileTableOf({ columns, rows }: Figures, language: Language, least: number): FileTable {
  return {
    columns: columns.flatMap(({ title, kind, digits, isFigure }): FileColumn[] => {
      const own = { title: plainText(title), digits, isNumber: kind === 'number' };
      const inWords = plainText(say(words, language, 'text', { column: title }));
      return isFigure ? [own, { title: inWords, digits: 0, isNumber: false }] : [own];
    }),
    rows: rows.map((row) =>
      row.flatMap((cell, i) =>
        columns[i]?.isFigure === true ? [figureCell(cell), wordsCell(cell, language, least)] : [figureCell(cell)],
      ),
    ),
  };
}
