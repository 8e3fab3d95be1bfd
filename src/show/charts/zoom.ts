import { monthIndexOf } from '../../base/units.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import type { Picture } from '../../document/document.ts';

/** What the axes of all pictures are zoomed to; null: all. */
export type Zoom = Pick<Picture, 'kilometres' | 'months'>;
export const wholeView: Zoom = { kilometres: null, months: null };

/** Stretches and months that axes may show. */
export type Extent = Pick<SegmentResult, 'segments' | 'firstMonth' | 'months'>;

/** Places along an axis, from 0, half-open. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Fewer months or bins than these are no picture; an area is never cut, so that one alone may stand. */
const leastMonths = 6;
const leastBins = 4;

function stretchSpan({ segments }: Pick<Extent, 'segments'>, kilometres: Zoom['kilometres']): Span {
  const whole = { from: 0, to: segments.length };
  if (kilometres === null) return whole;
  const from = segments.findIndex(({ toKm }) => toKm > kilometres.from);
  const to = segments.findLastIndex(({ fromKm }) => fromKm < kilometres.to) + 1;
  return from < 0 || to <= from ? whole : { from, to };
}

function monthSpan({ firstMonth, months }: Omit<Extent, 'segments'>, zoom: Zoom['months']): Span {
  const from = Math.max(0, (zoom?.from ?? firstMonth) - firstMonth);
  const to = Math.min(months, (zoom?.to ?? firstMonth + months) - firstMonth);
  return from >= to ? { from: 0, to: months } : { from, to };
}

/** Stretches that the axis shows, whole: an area or a bin that the zoom touches is there with all its kilometres. */
export const shownStretches = (result: Pick<Extent, 'segments'>, { kilometres }: Zoom): Extent['segments'] => {
  const { from, to } = stretchSpan(result, kilometres);
  return result.segments.slice(from, to);
};

/** Months that the axis shows; all of them where the zoom holds none of these. */
export function shownMonths(axis: Omit<Extent, 'segments'>, zoom: Zoom): Omit<Extent, 'segments'> {
  const { from, to } = monthSpan(axis, zoom.months);
  return { firstMonth: monthIndexOf(axis.firstMonth + from), months: to - from };
}

/** What of a result is in view. */
export const shownOf = <Result extends Extent>(result: Result, zoom: Zoom): Result => ({
  ...result,
  segments: shownStretches(result, zoom),
  ...shownMonths(result, zoom),
});

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** A span `factor` times as long about the share `at` of it, which stays inside; one place longer or shorter at least. */
function scaled({ from, to }: Span, all: number, factor: number, at: number, least: number): Span {
  const length = to - from;
  const wanted = Math.round(length * factor);
  const other = factor < 1 ? Math.min(wanted, length - 1) : Math.max(wanted, length + 1);
  const next = clamp(other, Math.min(least, length, all), all);
  const kept = Math.min(Math.floor(from + length * at), to - 1);
  const start = clamp(kept - Math.min(Math.floor(next * at), next - 1), 0, all - next);
  return { from: start, to: start + next };
}

/** Whether the wheel, the keys and the buttons move an axis. */
export interface Axes {
  readonly across: boolean;
  readonly down: boolean;
}

export interface Place {
  readonly km: number | null;
  readonly month: number | null;
}

/** Bins are of 10 km; what is longer is an area. */
const leastOf = ({ segments }: Extent): number =>
  segments.every(({ fromKm, toKm }) => toKm - fromKm <= 10) ? leastBins : 1;

const isWhole = ({ from, to }: Span, all: number): boolean => from === 0 && to === all;

function kilometresOf({ segments }: Pick<Extent, 'segments'>, span: Span): Zoom['kilometres'] {
  const [first, last] = [segments[span.from], segments[span.to - 1]];
  if (isWhole(span, segments.length) || first === undefined || last === undefined) return null;
  return { from: first.fromKm, to: last.toKm };
}

const monthsOf = ({ firstMonth, months }: Extent, span: Span): Zoom['months'] =>
  isWhole(span, months) ? null : { from: monthIndexOf(firstMonth + span.from), to: monthIndexOf(firstMonth + span.to) };

/** Where in a span of stretches a kilometre is, 0 to 1, every stretch counted alike; the middle for none. */
function shareAcross({ segments }: Extent, { from, to }: Span, km: number | null): number {
  const s = km === null ? -1 : segments.findIndex(({ fromKm, toKm }) => km >= fromKm && km < toKm);
  const segment = segments[s];
  if (km === null || segment === undefined) return 0.5;
  return clamp((s + (km - segment.fromKm) / (segment.toKm - segment.fromKm) - from) / (to - from), 0, 1);
}

const shareDown = ({ firstMonth }: Extent, { from, to }: Span, month: number | null): number =>
  month === null ? 0.5 : clamp((month + 0.5 - firstMonth - from) / (to - from), 0, 1);

/** A zoom to months and stretches that are asked for, with as many beside them as a picture needs. */
export function roomy(result: Extent, zoom: Zoom): Zoom {
  const across = stretchSpan(result, zoom.kilometres);
  const down = monthSpan(result, zoom.months);
  const [stretches, months] = [Math.min(leastOf(result), result.segments.length), Math.min(leastMonths, result.months)];
  const grown = (span: Span, least: number, all: number): Span =>
    span.to - span.from >= least ? span : scaled(span, all, least / (span.to - span.from), 0.5, least);
  return {
    kilometres: kilometresOf(result, grown(across, stretches, result.segments.length)),
    months: monthsOf(result, grown(down, months, result.months)),
  };
}

/** Closer (factor under 1) or farther about a place, to edges of stretches and months; axes not named stay. */
export function zoomedBy(result: Extent, zoom: Zoom, factor: number, { km, month }: Place, axes: Axes): Zoom {
  const across = stretchSpan(result, zoom.kilometres);
  const down = monthSpan(result, zoom.months);
  const all = result.segments.length;
  const nextAcross = scaled(across, all, factor, shareAcross(result, across, km), leastOf(result));
  const nextDown = scaled(down, result.months, factor, shareDown(result, down, month), leastMonths);
  return {
    kilometres: axes.across ? kilometresOf(result, nextAcross) : zoom.kilometres,
    months: axes.down ? monthsOf(result, nextDown) : zoom.months,
  };
}

/** Moved along by a share of what is in view, not beyond the ends; one place at least. */
export function movedBy(result: Extent, zoom: Zoom, share: number, axis: 'across' | 'down'): Zoom {
  const moved = (span: Span, all: number): Span => {
    const step = Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * (span.to - span.from)));
    const from = clamp(span.from + step, 0, all - (span.to - span.from));
    return { from, to: from + span.to - span.from };
  };
  return axis === 'across'
    ? { ...zoom, kilometres: kilometresOf(result, moved(stretchSpan(result, zoom.kilometres), result.segments.length)) }
    : { ...zoom, months: monthsOf(result, moved(monthSpan(result, zoom.months), result.months)) };
}
