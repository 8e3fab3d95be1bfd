import type { Steps } from '../../../base/steps.ts';
import { contingency } from '../../kernels/contingency.ts';
import type { Period } from '../../shapes.ts';
import type { RouteMonths } from './route-months.ts';

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

/**
 * The table's chi-square at every other month of the series: both windows moved together by whole months, wherever the
 * series holds them and each has at least `least` records.
 * @param periods two
 */
export function* placeboTable(
  series: RouteMonths,
  periods: readonly Period[],
  observed: number,
  least: number,
): Steps<{ readonly larger: number; readonly of: number } | null> {
  const { months, columns } = series;
  const back = Math.max(0, Math.min(...periods.map(({ from }) => from)) - months.from);
  const ahead = Math.max(0, months.to - Math.max(...periods.map(({ to }) => to)));
  let larger = 0;
  let of = 0;
  for (let shift = -back; shift <= ahead; shift++) {
    yield { done: shift + back, total: back + ahead };
    const table = shift === 0 ? null : windows(series, periods, shift);
    if (table === null || periods.some((_, row) => rowTotal(table, row, columns) < least)) continue;
    of += 1;
    if (observed > contingency(table, periods.length, columns).statistic) larger += 1;
  }
  return of === 0 ? null : { larger, of };
}
