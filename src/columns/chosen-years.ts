import { monthOfDay, yearOf } from '../base/month.ts';
import { dayIndexOf, monthIndexOf } from '../base/units.ts';
import { monthOfYear } from './mapping/mapped-times.ts';
import { monthIn, yearIn } from './mapping/month-text.ts';
import type { DecodedColumn, DecodedTable } from './source.ts';

/** Calendar year of each row, NaN where it has none; null for a table whose rows are not of a year. */
export interface RowYears {
  /** Id of the column that says it. */
  readonly column: string;
  yearAt(row: number): number;
}

const fine = 0;
const years = ['fiscal-year', 'year'];

/** A row's calendar year, by its date, else by its year and month; a fiscal year without months counts as the year it is called. */
export function rowYears(decoded: DecodedTable, isFiscal: boolean): RowYears | null {
  const dated = Object.entries(decoded.columns).find(([, { kind }]) => kind === 'day' || kind === 'month');
  if (dated !== undefined) return ofDates(...dated);
  const id = years.find((one) => decoded.columns[one] !== undefined);
  const month = numbersIn(decoded.columns.month, monthIn);
  if (id === undefined) {
    const inText = numbersIn(decoded.columns.month, yearInside);
    return inText === null ? null : { column: 'month', yearAt: inText };
  }
  const year = numbersIn(decoded.columns[id], (text) => yearIn(text) ?? Number.NaN);
  if (year === null) return null;
  const fiscal = isFiscal || id === 'fiscal-year';
  return {
    column: id,
    yearAt(row) {
      const number = month?.(row) ?? 0;
      return number > 0 ? yearOf(monthOfYear(year(row), number, fiscal)) : year(row);
    },
  };
}

function ofDates(id: string, column: DecodedColumn): RowYears | null {
  if (column.kind !== 'day' && column.kind !== 'month') return null;
  const { kind, values, state } = column;
  return {
    column: id,
    yearAt(row) {
      if (state[row] !== fine) return Number.NaN;
      const at = values[row] ?? 0;
      return yearOf(kind === 'day' ? monthOfDay(dayIndexOf(at)) : monthIndexOf(at));
    },
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
export function rowsOf({ line, columns, headers }: DecodedTable, rows: Uint32Array): DecodedTable {
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
    rows: rows.length,
    line: Uint32Array.from(rows, (row) => line[row] ?? 0),
    columns: Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, some(column)])),
    headers,
  };
}
