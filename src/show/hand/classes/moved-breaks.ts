import type { LayerStyle } from '../../../document/layers.ts';
import type { ShownFigures } from '../../classes/layer-figures.ts';

/** A number with as many digits as a reader can use. */
const short = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** The least that a bound is moved by, at its size. */
export const stepAt = (value: number, whole: boolean): number =>
  whole ? 1 : Math.max(Number.MIN_VALUE, 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1));

/** A bound where the pointer or a key takes it: as its digits allow, and between its neighbours. */
export function movedBreak(breaks: readonly number[], at: number, value: number, whole: boolean): number {
  const rounded = whole ? Math.round(value) : short(value, 3);
  const low = breaks[at - 1] ?? 0;
  const high = breaks[at + 1];
  const least = low + (whole ? 1 : stepAt(low || value, false));
  const most = high === undefined ? Number.POSITIVE_INFINITY : high - (whole ? 1 : stepAt(high, false));
  return short(Math.min(most, Math.max(least, rounded)), 12);
}

/** Bounds that a style may have: of changes they stand on both sides of zero. */
export const mostBreaks = (as: ShownFigures['as']): number => (as === 'changes' ? 3 : 8);

/** The style with bounds set by hand. */
export function byHand(style: LayerStyle, bounds: readonly number[], as: ShownFigures['as']): LayerStyle {
  const breaks = bounds.filter((bound) => bound > 0).slice(0, mostBreaks(as));
  const classes = as === 'changes' ? 2 * breaks.length + 3 : breaks.length + 1;
  return { ...style, method: 'manual', breaks, classes: Math.min(9, Math.max(2, classes)) };
}

/** The bounds with one elsewhere. */
export const withBreak = (breaks: readonly number[], at: number, value: number, whole: boolean): readonly number[] =>
  breaks.map((bound, i) => (i === at ? movedBreak(breaks, at, value, whole) : bound));

/** The bounds with one more, in the middle of the class with the most figures; null where no class can be parted. */
export function withMoreBreaks(
  breaks: readonly number[],
  drawn: readonly number[],
  whole: boolean,
): readonly number[] | null {
  const groups = [Number.NEGATIVE_INFINITY, ...breaks].map((from, i) => {
    const inside = drawn.filter((value) => value >= from && value < (breaks[i] ?? Number.POSITIVE_INFINITY));
    const least = inside[0] ?? 0;
    const middle = inside[inside.length >> 1] ?? 0;
    const bound = middle > least ? middle : inside.find((value) => value > least);
    return { count: inside.length, bound };
  });
  const [most] = groups.filter(({ bound }) => bound !== undefined).sort((a, b) => b.count - a.count);
  if (most?.bound === undefined) return null;
  return [...breaks, whole ? Math.ceil(most.bound) : most.bound].sort((a, b) => a - b);
}
