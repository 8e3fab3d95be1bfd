import { monthOf } from '../../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import type { Period } from '../../shapes.ts';
import { monthColumns } from './month-sums.ts';

const { all } = monthColumns;

/** Blocks of months of one step, as rows of added columns; blocks whose every month is out of season are none. */
export function blocksOfStep(
  sums: Float64Array,
  series: Period,
  step: Period,
  size: number,
  isOff: (month: MonthIndex) => boolean,
): Float64Array {
  const rows: number[] = [];
  for (let from: number = step.from; from < step.to; from += size) {
    const months = Array.from({ length: Math.min(size, step.to - from) }, (_, m) => monthIndexOf(from + m));
    if (months.every(isOff)) continue;
    const row = new Array<number>(all).fill(0);
    for (const month of months) {
      for (let c = 0; c < all; c++) row[c] += sums[(month - series.from) * all + c];
    }
    rows.push(...row);
  }
  return Float64Array.from(rows);
}

/** Strata of blocks of months: those of one month of the year and one length are exchanged among themselves. */
export function strataOf({ from, to }: Period, size: number): Uint32Array {
  const names: string[] = [];
  for (let at: number = from; at < to; at += size) {
    names.push(`${monthOf(monthIndexOf(at))}/${Math.min(size, to - at)}`);
  }
  const distinct = [...new Set(names)];
  return Uint32Array.from(names, (name) => distinct.indexOf(name));
}

/**
 * Orders of the blocks that can give different answers: every order within each stratum, over those that only give whole
 * steps other names.
 */
export function ordersOf(stratum: Uint32Array): number {
  const sizes = new Map<number, number>();
  for (const name of stratum) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const factorial = (n: number): number => Array.from({ length: n }, (_, k) => k + 1).reduce((a, b) => a * b, 1);
  const orders = [...sizes.values()].map(factorial);
  return orders.reduce((a, b) => a * b, 1) / Math.max(1, ...orders);
}
