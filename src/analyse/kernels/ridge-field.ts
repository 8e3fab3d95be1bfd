import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';

/** Points of a plane in squares as wide as the bandwidth, row by row, so that those near a place lie in few runs. */
export interface RidgeField {
  /** Points in order of their squares, in bandwidths east and north of the first square's corner. */
  readonly x: ReadonlyF64;
  readonly y: ReadonlyF64;
  /** What each point counts, more than 0. */
  readonly weight: ReadonlyF64;
  /** Points of square (c, r) are `start[r columns + c]` to `start[r columns + c + 1] - 1`. */
  readonly start: ReadonlyU32;
  readonly columns: number;
  readonly rows: number;
  /** Corner of the first square, and width of a square: the bandwidth. In the unit of the plane. */
  readonly west: number;
  readonly south: number;
  readonly bandwidth: number;
  /** How far a point is felt, in bandwidths. */
  readonly reach: number;
}

const most = 2 ** 24;

function boundsOf(values: ReadonlyF64, weight: ReadonlyF64 | null): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    if (weight !== null && !(weight[i] > 0)) continue;
    if (values[i] < low) low = values[i];
    if (values[i] > high) high = values[i];
  }
  return [low, high];
}

/**
 * Sorts points into squares for sums of Gaussian kernels. Points that weigh nothing are left out.
 *
 * A kernel ends at `reach` bandwidths, where it has fallen to exp(-reach^2 / 2) of its height: 4e-6 at 5. A single point
 * that lies there moves a ridge of n points by no more than about reach exp(-reach^2 / 2) / n of a bandwidth.
 *
 * @param weight null: one each
 * @param bandwidth standard deviation of the kernel, in the unit of x and y
 * @throws RangeError where the bandwidth is so small for the points that squares cannot be held
 *
 * O(n + squares).
 */
export function ridgeField(
  x: ReadonlyF64,
  y: ReadonlyF64,
  weight: ReadonlyF64 | null,
  bandwidth: number,
  reach: number,
): RidgeField {
  const [west, east] = boundsOf(x, weight);
  const [south, north] = boundsOf(y, weight);
  const columns = east < west ? 0 : Math.floor((east - west) / bandwidth) + 1;
  const rows = north < south ? 0 : Math.floor((north - south) / bandwidth) + 1;
  if (!(columns * rows < most)) throw new RangeError(`a bandwidth of ${bandwidth} is too small for these points`);
  const start = new Uint32Array(columns * rows + 1);
  const square = new Int32Array(x.length).fill(-1);
  let n = 0;
  for (let i = 0; i < x.length; i++) {
    if (weight !== null && !(weight[i] > 0)) continue;
    square[i] = Math.floor((y[i] - south) / bandwidth) * columns + Math.floor((x[i] - west) / bandwidth);
    start[square[i] + 1]++;
    n++;
  }
  for (let s = 0; s < columns * rows; s++) start[s + 1] += start[s];
  const next = start.slice();
  const sorted = { x: new Float64Array(n), y: new Float64Array(n), weight: new Float64Array(n) };
  for (let i = 0; i < x.length; i++) {
    if (square[i] < 0) continue;
    const at = next[square[i]]++;
    sorted.x[at] = (x[i] - west) / bandwidth;
    sorted.y[at] = (y[i] - south) / bandwidth;
    sorted.weight[at] = weight === null ? 1 : weight[i];
  }
  return { ...sorted, start, columns, rows, west, south, bandwidth, reach };
}
