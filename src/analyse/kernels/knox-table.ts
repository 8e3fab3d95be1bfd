import type { ReadonlyF64, ReadonlyI32, ReadonlyU8 } from '../../base/typed-array.ts';
import type { KnoxPairs } from './knox-pairs.ts';

/** Pairs by bands of distance and of days. */
export interface KnoxTable {
  /** distance x days, row-major: pairs in both bands, and what is expected if dates say nothing of places. */
  readonly observed: Float64Array<ArrayBuffer>;
  readonly expected: Float64Array<ArrayBuffer>;
  /** Pairs of each band of distance at any time, of each band of days at any distance, and all pairs. */
  readonly rows: Float64Array<ArrayBuffer>;
  readonly columns: Float64Array<ArrayBuffer>;
  readonly pairs: number;
}

/** Band of days by difference in days: 255 from the last edge on. */
export function dayBands(edges: ReadonlyF64): Uint8Array<ArrayBuffer> {
  const bands = new Uint8Array(edges[edges.length - 1]);
  for (let days = 0, band = 0; days < bands.length; days++) {
    while (days >= edges[band + 1]) band += 1;
    bands[days] = band;
  }
  return bands;
}

/** Adds to `counts` (distance x days) each pair that is in a band of both. @param bands of `dayBands` */
export function addPairs(
  { a, b, band }: KnoxPairs,
  day: ReadonlyI32,
  bands: ReadonlyU8,
  columns: number,
  counts: Float64Array,
): void {
  const last = bands.length;
  for (let k = 0; k < a.length; k++) {
    const apart = Math.abs(day[a[k]] - day[b[k]]);
    if (apart < last) counts[band[k] * columns + bands[apart]] += 1;
  }
}

/** Pairs less than `edge` days apart. @param days ascending */
function pairsWithin(days: ReadonlyI32, edge: number): number {
  let pairs = 0;
  for (let i = 0, first = 0; i < days.length; i++) {
    while (first < i && days[i] - days[first] >= edge) first += 1;
    pairs += i - first;
  }
  return pairs;
}

/**
 * Knox's table. What is expected is row x column / pairs: the mean over all orders of the dates, exactly.
 * @param day whole days, one a point
 * @param distanceBands how many there are
 * @param dayEdges whole numbers, ascending, the first 0; band k is [edges[k], edges[k + 1])
 *
 * O(n log n + near pairs). Knox 1964, doi:10.2307/2985220
 */
export function knoxTable(near: KnoxPairs, day: ReadonlyI32, distanceBands: number, dayEdges: ReadonlyF64): KnoxTable {
  const n = day.length;
  const width = dayEdges.length - 1;
  const observed = new Float64Array(distanceBands * width);
  addPairs(near, day, dayBands(dayEdges), width, observed);
  const rows = new Float64Array(distanceBands);
  for (let k = 0; k < near.band.length; k++) rows[near.band[k]] += 1;
  const days = Int32Array.from(day).sort();
  const columns = Float64Array.from(
    { length: width },
    (_, c) => pairsWithin(days, dayEdges[c + 1]) - pairsWithin(days, dayEdges[c]),
  );
  const pairs = Math.max(0, (n * (n - 1)) / 2);
  const expected = observed.map((_, cell) => (rows[Math.floor(cell / width)] * columns[cell % width]) / pairs);
  return { observed, expected, rows, columns, pairs };
}
