import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Which mass goes where: part k takes `mass[k]` from place `from[k]` of one distribution to `to[k]` of the other. */
export interface TransportPlan {
  readonly from: Uint32Array<ArrayBuffer>;
  readonly to: Uint32Array<ArrayBuffer>;
  /** Shares of the whole: they add up to 1. */
  readonly mass: Float64Array<ArrayBuffer>;
}

/**
 * Optimal transport between two distributions on a line: the plan that keeps the order, smallest in cost |x - y|^p for
 * every p >= 1. Both sides are read once, west to east, each time as much as both still have; a part's ends never cross
 * another's.
 *
 * Only the masses are read, place by place in order of the line: where the places are has no part in it.
 *
 * @param x, y masses at places in ascending order, at least 0; divided by their sums
 * @returns at most `x.length + y.length - 1` parts, none without mass; no part where a side has no mass
 *
 * O(n + m). Villani 2003, doi:10.1090/gsm/058 (theorem 2.18); Peyre & Cuturi 2019, doi:10.1561/2200000073 (2.6)
 */
export function optimalTransportLine(x: ReadonlyF64, y: ReadonlyF64): TransportPlan {
  const sumX = sumOf(x);
  const sumY = sumOf(y);
  const most = sumX > 0 && sumY > 0 ? x.length + y.length : 0;
  const from = new Uint32Array(most);
  const to = new Uint32Array(most);
  const mass = new Float64Array(most);
  let i = 0;
  let j = 0;
  let parts = 0;
  // Masses in units of both sums: whole numbers (counts of records) stay whole, and no error adds up.
  let haveX = most === 0 ? 0 : x[0] * sumY;
  let haveY = most === 0 ? 0 : y[0] * sumX;
  while (most > 0) {
    const moved = haveX < haveY ? haveX : haveY;
    if (moved > 0) {
      from[parts] = i;
      to[parts] = j;
      mass[parts] = moved / (sumX * sumY);
      parts++;
    }
    haveX -= moved;
    haveY -= moved;
    if (haveX === 0) {
      if (++i === x.length) break;
      haveX = x[i] * sumY;
    } else {
      if (++j === y.length) break;
      haveY = y[j] * sumX;
    }
  }
  return { from: from.subarray(0, parts), to: to.subarray(0, parts), mass: mass.subarray(0, parts) };
}

function sumOf(values: ReadonlyF64): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
