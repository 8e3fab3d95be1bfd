import { ticks } from 'd3';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import type { Axis, Mark } from '../drawing/drawing.ts';
import { place } from '../drawing/drawing.ts';
import type { Theme } from '../theme/colours.ts';

/** Room for the axes, the same in the three pictures, so that kilometres and months stand under one another. */
export const margin = { left: 58, right: 8, top: 4, bottom: 4 } as const;

/** Kilometres from the first to the last of the sectors shown: whole sectors, so never cut at the corridor. */
export function kilometreAxis(result: SegmentResult, width: number): Axis {
  const first = result.segments[0]?.fromKm ?? 0;
  const last = result.segments.at(-1)?.toKm ?? 1;
  return { domain: [first, last], range: [margin.left, width - margin.right] };
}

export function monthAxis(result: SegmentResult, top: number, bottom: number): Axis {
  return { domain: [result.firstMonth, result.firstMonth + result.months], range: [top, bottom] };
}

/** Years along a month axis, as many as have room. */
export function yearTicks(axis: Axis): readonly number[] {
  const [from, to] = axis.domain;
  const pixels = Math.abs(axis.range[1] - axis.range[0]);
  const years = (to - from) / 12;
  const step = [1, 2, 5, 10].find((every) => (years / every) * 16 <= pixels) ?? 20;
  const first = Math.ceil((1970 + from / 12) / step) * step;
  const out: number[] = [];
  for (let year = first; (year - 1970) * 12 < to; year += step) out.push((year - 1970) * 12);
  return out;
}

export const sectorEdges = (result: SegmentResult): readonly number[] => [
  ...new Set(result.segments.flatMap((segment) => [segment.fromKm, segment.toKm])),
];

export function verticalRules(
  xs: readonly number[],
  top: number,
  bottom: number,
  theme: Theme,
  dash?: number[],
): Mark[] {
  return xs.map((x) => ({
    kind: 'line',
    points: [x, top, x, bottom],
    stroke: theme.quiet,
    width: 0.75,
    ...(dash === undefined ? {} : { dash }),
  }));
}

export function valueTicks(axis: Axis, count: number): readonly number[] {
  return ticks(axis.domain[0], axis.domain[1], count);
}

export const at = place;
