import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { argsort } from './argsort.ts';

/**
 * The fewest units that hold a share of the whole, the fullest first; of units that hold the same, the first ones.
 *
 * @param values 0 or more; @param share 0 to 1
 * @returns their indexes, fullest first; none where the sum is 0
 *
 * O(n log n).
 */
export function fewestThatHold(values: ReadonlyF64, share: number): Uint32Array<ArrayBuffer> {
  const order = argsort(Float64Array.from(values, (value) => -value));
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  // A share of whole numbers that is met exactly must not fail by the last bit.
  const wanted = share * total * (1 - 1e-12);
  let sum = 0;
  let count = 0;
  while (total > 0 && count < order.length && sum < wanted) sum += values[order[count++]];
  return order.slice(0, count);
}
