import { shownClass } from '../../layers/hot-spots/shown-class.ts';
import type { FindingContext } from '../finding-view.ts';
import type { HotSpotResult } from './hot-spot-result.ts';

/** Figures along the border by side: what hot cells hold, and what all others do. */
export interface BorderBins {
  readonly fromKm: number;
  readonly toKm: number;
  readonly binKm: number;
  readonly bins: readonly {
    readonly fromKm: number;
    readonly hot: readonly [us: number, mexico: number];
    readonly other: readonly [us: number, mexico: number];
  }[];
}

const widths = [10, 20, 50, 100, 200] as const;
/** Pixels that a bar takes at least. */
const leastBar = 5;

const reach = (km: Iterable<number>): readonly [number, number] => {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of km) [from, to] = [Math.min(from, one), Math.max(to, one)];
  return [from, to];
};

/** Sums by stretch; a figure that is held back adds nothing. @param width of the plot, pixels */
export function borderBins(
  result: HotSpotResult,
  { significance }: Pick<FindingContext, 'significance'>,
  width: number,
): BorderBins {
  const { hotSpots, borderKm, side } = result;
  const [first, last] = reach(borderKm);
  const binKm = widths.find((km) => ((last - first) / km) * leastBar <= width) ?? 500;
  const from = Math.floor(first / binKm) * binKm;
  const count = Math.floor((last - from) / binKm) + 1;
  const bins = Array.from({ length: count }, (_, i) => ({
    fromKm: from + i * binKm,
    hot: [0, 0] as [number, number],
    other: [0, 0] as [number, number],
  }));
  const values = hotSpots.stamp.params.count === 'people' ? result.people : result.records;
  result.ids.forEach((_, cell) => {
    const value = values[cell] ?? Number.NaN;
    const bin = bins[Math.floor(((borderKm[cell] ?? from) - from) / binKm)];
    if (Number.isNaN(value) || bin === undefined) return;
    const part = shownClass(hotSpots, cell, significance) > 0 ? bin.hot : bin.other;
    part[side[cell] === 1 ? 0 : 1] += value;
  });
  return { fromKm: from, toKm: from + count * binKm, binKm, bins };
}
