import { bisectLeft, bisectRight } from 'd3';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { Bound } from './bounds.ts';

/** Digits of a bound at least: fewer would make equal classes look uneven. */
const fewest = 2;
const most = 15;

const powerOf = (value: number): number => 10 ** Math.floor(Math.log10(Math.abs(value)));

/** The number of fewest digits that is over `low` and not over `high`, seen from `high` down. */
function shortestIn(low: number, high: number): number {
  for (let digits = 1; digits <= most; digits++) {
    const step = powerOf(high) / 10 ** (digits - 1);
    const down = Number((Math.floor(high / step) * step).toPrecision(digits));
    if (down > low && down <= high) return down;
  }
  return high;
}

/**
 * A bound as short as it can be said while every figure stays in its class: a number over the largest figure below and
 * not over the smallest figure of the class, as near to the bound as its digits allow.
 * @param values ascending
 */
export function readableBound({ at, isAbove }: Bound, values: ReadonlyF64, whole: boolean, least = fewest): number {
  const place = isAbove ? bisectRight(values, at) : bisectLeft(values, at);
  const low = values[place - 1] ?? Number.NEGATIVE_INFINITY;
  const high = values[place] ?? Number.POSITIVE_INFINITY;
  for (let digits = least; digits <= most; digits++) {
    const rounded = Number(at.toPrecision(digits));
    const candidate = whole ? Math.ceil(rounded) : rounded;
    if (candidate > low && candidate <= high) return candidate;
  }
  if (high === Number.POSITIVE_INFINITY) return whole ? Math.floor(at) + 1 : at;
  return high > 0 ? shortestIn(low, high) : high;
}
