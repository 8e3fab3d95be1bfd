import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { distancesToLines } from './distances-to-lines.ts';
import { placesAlong } from './places-along.ts';
import { quantile } from './quantile.ts';

type Lines = readonly { readonly x: ReadonlyF64; readonly y: ReadonlyF64 }[];

/** How far two sets of lines lie apart, in the unit of the plane; NaN where one of them is empty. */
export interface LineDistance {
  /** Mean distance from one to the other and back, each way with the same weight. */
  readonly mean: number;
  /** The place of either that lies farthest from the other. */
  readonly hausdorff: number;
  /** What 95 % of the places of either stay within: the larger of the two ways. */
  readonly hausdorff95: number;
}

/** By length of line: a place at an end stands for half as much as one between, or short lines would count for more. */
function meanOf(values: ReadonlyF64, weight: ReadonlyF64): number {
  let [sum, length] = [0, 0];
  for (let k = 0; k < values.length; k++) {
    sum += weight[k] * values[k];
    length += weight[k];
  }
  return sum / length;
}

/**
 * Mean, Hausdorff and 95 % Hausdorff distance between two sets of lines, taken at places at equal steps along each.
 *
 * @param step in the unit of the plane: the largest distance is short of the true one by at most half of it
 *
 * O((places + pieces) log pieces). Huttenlocher, Klanderman & Rucklidge 1993, doi:10.1109/34.232073; Dubuisson & Jain
 * 1994, doi:10.1109/ICPR.1994.576361
 */
export function distanceBetweenLines(one: Lines, other: Lines, step: number): LineDistance {
  const there = placesAlong(one, step);
  const back = placesAlong(other, step);
  const ways = [distancesToLines(there.x, there.y, other), distancesToLines(back.x, back.y, one)];
  if (ways.some((way) => way.length === 0)) return { mean: NaN, hausdorff: NaN, hausdorff95: NaN };
  return {
    mean: (meanOf(ways[0], there.weight) + meanOf(ways[1], back.weight)) / 2,
    hausdorff: Math.max(...ways.map((way) => way.reduce((most, value) => Math.max(most, value), 0))),
    hausdorff95: Math.max(...ways.map((way) => quantile(way, 0.95))),
  };
}
