import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { argsort } from './argsort.ts';

/**
 * Ranks from 1, equal values with the mean of theirs; NaN keeps NaN and takes no rank.
 *
 * O(n log n).
 */
export function midranks(values: ReadonlyF64): Float64Array<ArrayBuffer> {
  const there: number[] = [];
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) there.push(i);
  const order = argsort(Float64Array.from(there, (i) => values[i]));
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[there[order[end]]] === values[there[order[start]]]) end += 1;
    for (let k = start; k < end; k++) ranks[there[order[k]]] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
