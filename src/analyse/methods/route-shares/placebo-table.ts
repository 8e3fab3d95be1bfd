import type { Steps } from '../../../base/steps.ts';
import type { PlaceboRank } from '../../claimed-p.ts';
import { contingency } from '../../kernels/contingency.ts';
import { otherDates } from '../../other-dates.ts';
import type { Period } from '../../shapes.ts';
import type { RouteMonths } from './route-months.ts';

/** How a table and the change of each of its columns stand among other dates; null where there are none. */
export interface TableRanks {
  readonly table: PlaceboRank | null;
  readonly columns: readonly (PlaceboRank | null)[];
}

/** Records by column in two windows of months, the first row first; null where the series does not hold them. */
function windows({ months, counts, columns }: RouteMonths, periods: readonly Period[], shift: number) {
  const table = new Float64Array(periods.length * columns);
  for (const [row, { from, to }] of periods.entries()) {
    for (let month = from + shift; month < to + shift; month++) {
      if (month < months.from || month >= months.to) return null;
      const at = (month - months.from) * columns;
      for (let column = 0; column < columns; column++) table[row * columns + column] += counts[at + column];
    }
  }
  return table;
}

const rowTotal = (table: Float64Array, row: number, columns: number): number =>
  table.subarray(row * columns, (row + 1) * columns).reduce((sum, count) => sum + count, 0);

/** The table's chi-square, then the size of the residual of each column in the last row. */
function sizesOf(table: Float64Array, rows: number, columns: number): Float64Array {
  const { statistic, residuals } = contingency(table, rows, columns);
  return Float64Array.of(statistic, ...residuals.subarray((rows - 1) * columns).map(Math.abs));
}

/**
 * The table's chi-square, and the residual of each column, at every other date of the series (`otherDates`): both windows
 * moved together by whole months, wherever the series holds them and each has at least `least` records. A date at which a
 * column has no record says nothing of it.
 * @param periods two
 * @param season months of the year that the records were taken from; null: all
 */
export function* placeboTable(
  series: RouteMonths,
  periods: readonly Period[],
  least: number,
  season: ReadonlySet<number> | null,
): Steps<TableRanks> {
  const { months, columns } = series;
  const own = windows(series, periods, 0);
  const observed = own === null ? null : sizesOf(own, periods.length, columns);
  const larger = new Uint32Array(1 + columns);
  const of = new Uint32Array(1 + columns);
  const dates = observed === null ? [] : otherDates(periods, months, season);
  for (const [done, shift] of dates.entries()) {
    yield { done, total: dates.length };
    const table = windows(series, periods, shift);
    if (table === null || periods.some((_, row) => rowTotal(table, row, columns) < least)) continue;
    const sizes = sizesOf(table, periods.length, columns);
    for (const [at, size] of sizes.entries()) {
      if (Number.isNaN(size)) continue;
      of[at] += 1;
      if (observed !== null && observed[at] > size) larger[at] += 1;
    }
  }
  const rank = (at: number): PlaceboRank | null => (of[at] === 0 ? null : { larger: larger[at], of: of[at] });
  return { table: rank(0), columns: Array.from({ length: columns }, (_, column) => rank(1 + column)) };
}
