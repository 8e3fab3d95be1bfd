import { dayIndex, monthIndex, yearOf } from '../base/month.ts';
import type { Reading } from '../document/reading.ts';
import { monthOfYear } from './mapping/mapped-times.ts';
import { monthIn, yearIn } from './mapping/month-text.ts';
import type { DecodedColumn, DecodedTable } from './source.ts';

type Years = NonNullable<Reading['years']>;

/** Whether rows are of other years than those chosen; a row without a year is not: its source judges it. */
export interface OtherYears {
  /** Id of the column that says it. */
  readonly column: string;
  isOutside(row: number): boolean;
}

const fine = 0;
const ids = ['fiscal-year', 'year'];

/**
 * By a row's date, else by its year and month; a fiscal year without months counts as the year it is called. Null for a
 * table whose rows are not of a year.
 */
export function otherYears(decoded: DecodedTable, isFiscal: boolean, years: Years): OtherYears | null {
  const dated = Object.entries(decoded.columns).find(([, { kind }]) => kind === 'day' || kind === 'month');
  if (dated !== undefined) return ofDates(...dated, years);
  const id = ids.find((one) => decoded.columns[one] !== undefined);
  const month = numbersIn(decoded.columns.month, id === undefined ? yearInside : monthIn);
  const year = id === undefined ? month : numbersIn(decoded.columns[id], (text) => yearIn(text) ?? Number.NaN);
  if (year === null) return null;
  const fiscal = isFiscal || id === 'fiscal-year';
  const yearAt = (row: number): number => {
    const number = id === undefined ? 0 : (month?.(row) ?? 0);
    return number > 0 ? yearOf(monthOfYear(year(row), number, fiscal)) : year(row);
  };
  return {
    column: id ?? 'month',
    isOutside(row) {
      const at = yearAt(row);
      return at < years.from || at > years.to;
    },
  };
}

function ofDates(id: string, column: DecodedColumn, { from, to }: Years): OtherYears | null {
  if (column.kind !== 'day' && column.kind !== 'month') return null;
  const { kind, values, state } = column;
  const startOf = (year: number): number => (kind === 'day' ? dayIndex(year, 1, 1) : monthIndex(year, 1));
  const [first, end] = [startOf(from), startOf(to + 1)];
  return {
    column: id,
    isOutside: (row) => state[row] === fine && ((values[row] ?? 0) < first || (values[row] ?? 0) >= end),
  };
}

const yearInside = (text: string): number => Number(/\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? Number.NaN);

/** A number of each row, from numbers or from texts that say one. */
function numbersIn(
  column: DecodedColumn | undefined,
  read: (text: string) => number,
): ((row: number) => number) | null {
  if (column?.kind === 'number') return (row) => column.values[row] ?? Number.NaN;
  if (column?.kind !== 'category') return null;
  const known = column.labels.map(read);
  return (row) => known[column.codes[row] ?? -1] ?? Number.NaN;
}

/** Some rows of a decoded table, as a table of their own. */
export function rowsOf({ line, columns, ...said }: DecodedTable, rows: Uint32Array): DecodedTable {
  const states = (state: { readonly [row: number]: number }) => Uint8Array.from(rows, (row) => state[row] ?? 0);
  const floats = (values: { readonly [row: number]: number }) =>
    Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
  const some = (column: DecodedColumn): DecodedColumn => {
    switch (column.kind) {
      case 'number':
        return { kind: 'number', values: floats(column.values), state: states(column.state) };
      case 'day':
      case 'month':
        return {
          kind: column.kind,
          values: Int32Array.from(rows, (row) => column.values[row] ?? 0),
          state: states(column.state),
        };
      case 'category':
        return { ...column, codes: Uint32Array.from(rows, (row) => column.codes[row] ?? 0) };
      case 'position':
        return { kind: 'position', lon: floats(column.lon), lat: floats(column.lat), state: states(column.state) };
      case 'geometry':
        return {
          kind: 'geometry',
          shapes: Array.from(rows, (row) => column.shapes[row]).filter((shape) => shape !== undefined),
        };
    }
  };
  return {
    ...said,
    rows: rows.length,
    line: Uint32Array.from(rows, (row) => line[row] ?? 0),
    columns: Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, some(column)])),
  };
}
