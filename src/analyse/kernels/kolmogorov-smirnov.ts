import type { ReadonlyF64, ReadonlyU8 } from '../../base/typed-array.ts';
import { argsort } from './argsort.ts';

export interface KolmogorovSmirnov {
  /** Largest gap of the two step functions, 0 to 1. */
  readonly d: number;
  /** First value where it is reached. */
  readonly at: number;
  /** +1 where the first sample lies higher there (more of it lies below), -1 where the second does, 0 at no gap. */
  readonly sign: number;
}

/**
 * Two-sample Kolmogorov-Smirnov statistic, its place and its sign. Step functions include the point; ties are taken
 * together. No p-value: records of one period are not independent.
 *
 * @returns NaN where a sample is empty
 *
 * O(n log n). Smirnov 1939; Hodges 1958, doi:10.1007/BF02589501
 */
export function kolmogorovSmirnov(x: ReadonlyF64, y: ReadonlyF64): KolmogorovSmirnov {
  if (x.length === 0 || y.length === 0) return { d: Number.NaN, at: Number.NaN, sign: 0 };
  const pooled = new Float64Array(x.length + y.length);
  for (let i = 0; i < x.length; i++) pooled[i] = x[i];
  for (let i = 0; i < y.length; i++) pooled[x.length + i] = y[i];
  const order = argsort(pooled);
  let [inX, inY, widest, at] = [0, 0, 0, pooled[order[0]]];
  for (let k = 0; k < order.length; k++) {
    if (order[k] < x.length) inX++;
    else inY++;
    const here = pooled[order[k]];
    if (k + 1 < order.length && pooled[order[k + 1]] === here) continue;
    // Whole numbers decide which gap is wider: quotients of equal gaps may differ in the last bit.
    const gap = inX * y.length - inY * x.length;
    if (Math.abs(gap) <= Math.abs(widest)) continue;
    widest = gap;
    at = here;
  }
  return { d: Math.abs(widest) / (x.length * y.length), at, sign: Math.sign(widest) };
}

/**
 * The same for groups of records that are in order already.
 * @param label 0 or 1: which sample a group is of; @param records how many records each stands for
 *
 * O(n).
 */
export function kolmogorovSmirnovOfGroups(
  sorted: ReadonlyF64,
  label: ReadonlyU8,
  records: ReadonlyF64,
): Omit<KolmogorovSmirnov, 'sign'> {
  const all = [0, 0];
  for (let k = 0; k < sorted.length; k++) all[label[k]] += records[k];
  const [inX, inY] = all;
  if (inX === 0 || inY === 0) return { d: Number.NaN, at: Number.NaN };
  let [x, y, widest, at] = [0, 0, 0, sorted[0]];
  for (let k = 0; k < sorted.length; k++) {
    if (label[k] === 0) x += records[k];
    else y += records[k];
    if (k + 1 < sorted.length && sorted[k + 1] === sorted[k]) continue;
    const gap = Math.abs(x * inY - y * inX);
    if (gap <= widest) continue;
    widest = gap;
    at = sorted[k];
  }
  return { d: widest / (inX * inY), at };
}
