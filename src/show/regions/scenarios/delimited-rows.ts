const byteOrderMark = '\uFEFF';
const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Cells of one text, quotes undone: quotes inside quotes are doubled, and hold delimiters and ends of lines. */
function cellsOf(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else isQuoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true;
      cell = '';
    } else if (sign === delimiter) end();
    else if (sign === '\n' || sign === '\r') {
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  return rows;
}

/** The delimiter that the first line has most of, outside quotes. */
function delimiterOf(text: string): Delimiter {
  const first = (text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: Delimiter): number => first.split(delimiter).length;
  return delimiters.reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most));
}

/** Rows of a text of commas, semicolons or tabs, as a spreadsheet saves it; empty rows are left out. */
export function delimitedRows(text: string): {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
} {
  const bare = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const delimiter = delimiterOf(bare);
  return { delimiter, rows: cellsOf(bare, delimiter).filter((cells) => cells.some((cell) => cell !== '')) };
}

/** A cell of a written table: quoted where it must be. */
export const quotedCell = (cell: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
