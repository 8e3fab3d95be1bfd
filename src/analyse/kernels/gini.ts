import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Gini coefficient of amounts over units: sum of (2 i - n - 1) x(i) / (n sum x), x ascending, i from 1. 0: all the same;
 * (n - 1) / n: all in one unit. Divisor n, without the correction n / (n - 1).
 *
 * @param values 0 or more; units without any count
 * @returns NaN where the sum is 0
 *
 * O(n log n). Gini 1912; as in Damgaard & Weiner 2000, doi:10.1890/0012-9658(2000)081[1139:DIIPSO]2.0.CO;2
 */
export function gini(values: ReadonlyF64): number {
  const sorted = Float64Array.from(values).sort();
  let sum = 0;
  let weighted = 0;
  for (let i = 0; i < sorted.length; i++) {
    sum += sorted[i];
    weighted += (2 * i + 1 - sorted.length) * sorted[i];
  }
  return sum > 0 ? weighted / (sorted.length * sum) : Number.NaN;
}
