import type { Language } from '../../base/words.ts';
import type { Figures } from './figures.ts';
import { type FileCell, fileTableOf } from './file-rows.ts';

/** Told to spreadsheets that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** Quotes are doubled, and set round what holds a comma, a quote or an end of line. */
function quoted(cell: FileCell): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as comma-separated text: UTF-8 with its mark, header first and nothing above it; cells as `fileTableOf` says.
 * @param least figures of 1 to one less are held back
 */
export function csvOf(figures: Figures, language: Language, least: number, { isMarked = true } = {}): string {
  const { columns, rows } = fileTableOf(figures, language, least);
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map(quoted).join(','));
  return `${isMarked ? byteOrderMark : ''}${lines.join('\r\n')}\r\n`;
}
