import { bisectLeft, bisectRight } from 'd3';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { Bound } from './bounds.ts';

/** Digits of a bound at least: fewer would make equal classes look uneven. */
const fewest = 2;
const most = 15;

/** A number cut to so many digits, towards minus infinity. */
function cut(value: number, digits: number): number {
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  return Number((Math.floor(value / step) * step).toPrecision(digits));
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
  const isInside = (candidate: number): boolean => candidate > low && candidate <= high;
  for (let digits = least; digits <= most; digits++) {
    const near = [Number(at.toPrecision(digits)), cut(at, digits)].map((bound) => (whole ? Math.ceil(bound) : bound));
    const found = near.find(isInside);
    if (found !== undefined) return found;
  }
  if (high === Number.POSITIVE_INFINITY) return whole ? Math.floor(at) + 1 : at;
  // The bound is itself a figure below: the next number that is short and not over the class's smallest figure.
  for (let digits = least; digits <= most; digits++) if (isInside(cut(high, digits))) return cut(high, digits);
  return high;
}
