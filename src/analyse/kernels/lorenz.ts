import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { argsort } from './argsort.ts';

export interface Lorenz {
  /** Cumulative shares of units, from 0 to 1. */
  readonly units: Float64Array<ArrayBuffer>;
  /** Cumulative share that those units, the fewest first, hold. */
  readonly amounts: Float64Array<ArrayBuffer>;
}

/**
 * Lorenz curve: units ascending by what they hold; n + 1 points from (0, 0) to (1, 1), points on a straight run (units
 * that hold the same) left out.
 *
 * @param values 0 or more
 * @returns no point where the sum is 0
 *
 * O(n log n). Lorenz 1905, doi:10.2307/2276207
 */
export function lorenz(values: ReadonlyF64): Lorenz {
  const order = argsort(values);
  const n = order.length;
  let total = 0;
  for (let i = 0; i < n; i++) total += values[i];
  if (!(total > 0)) return { units: new Float64Array(0), amounts: new Float64Array(0) };
  const units = [0];
  const amounts = [0];
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum += values[order[i]];
    if (i + 1 < n && values[order[i + 1]] === values[order[i]]) continue;
    units.push((i + 1) / n);
    amounts.push(i + 1 === n ? 1 : sum / total);
  }
  return { units: Float64Array.from(units), amounts: Float64Array.from(amounts) };
}
