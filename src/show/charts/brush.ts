import { monthIndexOf } from '../../base/units.ts';
import type { Period, SegmentResult } from '../../disclose/disclosed.ts';
import { type Drawing, type Panel, valueAt } from '../drawing/drawing.ts';
import type { Chart } from './chart.ts';
import { type Point, panelAt } from './point-at.ts';

/** What a drag or marked keys choose; null: that axis is left as it is. */
export interface Choice {
  readonly months: Period | null;
  /** Border kilometres, at the edges of stretches. */
  readonly kilometres: { readonly from: number; readonly to: number } | null;
}

/** A drag shorter than this along an axis does not choose along it, pixels. */
export const leastDrag = 5;

/** Whole months between two values of a month axis, both included, inside the axis. */
export function monthsBetween(a: number, b: number, result: Pick<SegmentResult, 'firstMonth' | 'months'>): Period {
  const last = result.firstMonth + result.months;
  const from = Math.min(Math.max(Math.floor(Math.min(a, b)), result.firstMonth), last - 1);
  const to = Math.min(Math.max(Math.floor(Math.max(a, b)) + 1, from + 1), last);
  return { from: monthIndexOf(from), to: monthIndexOf(to) };
}

/** Edges of the stretches that two kilometres touch: whole sectors, or whole bins. */
export function kilometresBetween(
  a: number,
  b: number,
  { segments }: Pick<SegmentResult, 'segments'>,
): { readonly from: number; readonly to: number } | null {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const touched = segments.filter(({ fromKm, toKm }) => fromKm <= high && toKm > low);
  const [first] = touched.length === 0 ? segments.slice(-1) : touched;
  if (first === undefined) return null;
  return { from: first.fromKm, to: touched.at(-1)?.toKm ?? first.toKm };
}

/** Within a small picture kilometres are chosen, from one picture to another the months of both and all between. */
function choiceAmong(first: Panel, last: Panel, result: SegmentResult, start: Point, end: Point): Choice {
  if (first === last) {
    const isWide = Math.abs(end.x - start.x) >= leastDrag;
    const [from, to] = [valueAt(first.x, start.x), valueAt(first.x, end.x)];
    return { months: null, kilometres: isWide ? kilometresBetween(from, to, result) : null };
  }
  const months = monthsBetween(Math.min(first.from, last.from), Math.max(first.to, last.to) - 1, result);
  return { months, kilometres: null };
}

/** The months and kilometres that a drag from one point to another chooses. */
export function choiceOf(chart: Chart, drawing: Drawing, result: SegmentResult, start: Point, end: Point): Choice {
  const [first, last] = [panelAt(drawing, start), panelAt(drawing, end)];
  if (first !== null && last !== null) return choiceAmong(first, last, result, start, end);
  const wide = Math.abs(end.x - start.x) >= leastDrag;
  const high = Math.abs(end.y - start.y) >= leastDrag;
  return {
    months:
      chart.down === 'months' && high
        ? monthsBetween(valueAt(drawing.y, start.y), valueAt(drawing.y, end.y), result)
        : null,
    kilometres:
      chart.across === 'kilometres' && wide
        ? kilometresBetween(valueAt(drawing.x, start.x), valueAt(drawing.x, end.x), result)
        : null,
  };
}
