import type { GridRow } from '../../../read/format.ts';
import { spanishMonths } from '../../mexico/spanish-months.ts';
import { plainHeader } from '../../plain-header.ts';
import type { Layout } from '../../source.ts';

/** What its unnamed columns are, and the year that only a title line has. */
export const headers: readonly string[] = [
  'Clave',
  'Entidad o municipio',
  'Año de registro',
  'Total',
  ...spanishMonths,
];

const columnsBeforeYear = 2;
const heading = ['total', ...spanishMonths.map(plainHeader)];
const yearOfTitle = /a[nñ�]o de registro\s*:?\s*(\d{4})/i;
const isDeaths = /defunciones por homicidio/i;

const textOf = ({ cells }: GridRow): string => cells.join(' ').normalize('NFC');

/** "Total" and the twelve months, after the two columns without a name. */
const isHeading = ({ cells }: GridRow): boolean =>
  heading.every((month, at) => plainHeader(cells[at + columnsBeforeYear] ?? '') === month);

const yearIn = (rows: readonly GridRow[]): string => {
  for (const row of rows) {
    const [, year] = yearOfTitle.exec(textOf(row)) ?? [];
    if (year !== undefined) return year;
  }
  return '';
};

/** Title lines with what is counted and the year of registration; a heading whose first two columns have no name. */
export const layout: Layout = {
  fits(head) {
    const at = head.findIndex(isHeading);
    const titles = head.slice(0, Math.max(0, at));
    return at > 0 && yearIn(titles) !== '' && titles.some((row) => isDeaths.test(textOf(row)));
  },
  tidy(rows) {
    const at = rows.findIndex(isHeading);
    const year = yearIn(rows.slice(0, at));
    const width = headers.length - 1;
    const tidied = rows.slice(at + 1).flatMap(({ line, cells }): readonly GridRow[] => {
      // Empty lines stand between the table and its footnote, and an empty cell after some months.
      if (cells.every((cell) => cell.trim() === '')) return [];
      const [code = '', name = '', ...figures] = Array.from({ length: width }, (_, column) => cells[column] ?? '');
      return [{ line, cells: [code, name, year, ...figures] }];
    });
    return { headers, rows: tidied };
  },
};
