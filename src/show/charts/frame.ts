import { ticks } from 'd3';
import { type MonthIndex, monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import { sectorsTouching } from '../../corridors/corridor.ts';
import type { Period, SegmentResult } from '../../disclose/disclosed.ts';
import type { Axis, Mark } from '../drawing/drawing.ts';
import { place } from '../drawing/drawing.ts';
import { formatOf } from '../format.ts';
import type { Theme } from '../theme/colours.ts';
import { chartWords } from './words.ts';
import { shownMonths, shownStretches, type Zoom } from './zoom.ts';

/** Room for the axes, the same in all pictures, so that kilometres and months stand under one another. */
export const margin = { left: 48, right: 12 } as const;
/** Above and below the months, the same in the diagram and in the series beside it. */
export const monthsTop = 36;
export const monthsBottom = 46;
export const textSize = 11;
/** Where titles begin, and what the link to the table takes of their row. */
export const titleLeft = 10;
export const titleEnd = 34;

type Stretches = Pick<SegmentResult, 'segments'>;
type Months = Pick<SegmentResult, 'firstMonth' | 'months'>;

/** Kilometres from the first to the last of the stretches in view: whole sectors, so never cut at the corridor. */
export function kilometreAxis(result: Stretches, width: number, zoom: Zoom): Axis {
  const segments = shownStretches(result, zoom);
  const first = segments[0]?.fromKm ?? 0;
  const last = segments.at(-1)?.toKm ?? 1;
  return { domain: [first, last], range: [margin.left, width - margin.right] };
}

/** Whether an axis, which shows whole stretches, has this one. */
export const isInView = (
  stretch: { readonly fromKm: number; readonly toKm: number } | undefined,
  { domain }: Axis,
): boolean => stretch !== undefined && stretch.fromKm >= domain[0] && stretch.toKm <= domain[1];

export function monthAxis(result: Months, height: number, zoom: Zoom): Axis {
  const { firstMonth, months } = shownMonths(result, zoom);
  return { domain: [firstMonth, firstMonth + months], range: [monthsTop, height - monthsBottom] };
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

/** Kilometres where sectors meet, and the ends of the axis. */
export function sectorEdges({ domain: [from, to] }: Axis): readonly number[] {
  const inside = sectorsTouching(from, to).flatMap(({ fromKm, toKm }) => [fromKm, toKm]);
  return [...new Set([from, ...inside.filter((km) => km > from && km < to), to])];
}

export function verticalRules(xs: readonly number[], range: readonly [number, number], stroke: string): Mark[] {
  return xs.map((x) => ({ kind: 'line', points: [x, range[0], x, range[1]], stroke, width: 0.75 }));
}

/** Limits of the corridor, dashed, where they lie inside the axis. */
export function corridorRules(
  limits: readonly number[],
  x: Axis,
  range: readonly [number, number],
  theme: Theme,
): Mark[] {
  return limits
    .filter((km) => km > x.domain[0] + 1 && km < x.domain[1] - 1)
    .map((km) => ({
      kind: 'line',
      points: [place(x, km), range[0], place(x, km), range[1]],
      stroke: theme.ink,
      width: 1,
      dash: [4, 3],
    }));
}

/** What is picked in a finding, as a stretch of the border: between two strong lines, faint inside. */
export function pickedMarks(
  picked: readonly [number, number] | null,
  x: Axis,
  range: readonly [number, number],
  theme: Theme,
): Mark[] {
  if (picked === null) return [];
  const [from, to] = [Math.max(picked[0], x.domain[0]), Math.min(picked[1], x.domain[1])];
  if (from >= to) return [];
  const [left, right] = [place(x, from), place(x, to)];
  const [top, bottom] = [Math.min(...range), Math.max(...range)];
  const edge = { kind: 'line', stroke: theme.focus, width: 1.5 } as const;
  return [
    { kind: 'rect', x: left, y: top, width: right - left, height: bottom - top, fill: `${theme.focus}26` },
    { ...edge, points: [left, top, left, bottom] },
    { ...edge, points: [right, top, right, bottom] },
  ];
}

export const valueTicks = (axis: Axis, count: number): readonly number[] =>
  ticks(axis.domain[0], axis.domain[1], count);

type Text = Mark & { readonly kind: 'text' };

export function label(text: string, x: number, y: number, fill: string, anchor: Text['anchor'] = 'start'): Text {
  return { kind: 'text', x, y, text, size: textSize, fill, anchor };
}

/** Title of a picture, in the row that it shares with the link to its table. */
export const heading = (text: string, fill: string): Text => ({
  ...label(text, titleLeft, 13, fill),
  size: 12,
  weight: 600,
});

/** More rules than this are no help to the eye, however high the picture. */
const mostTicks = 9;

/** Ticks with room for their numbers; on a low axis zero and the ends. */
function ticksApart(axis: Axis): readonly number[] {
  const room = Math.abs(axis.range[0] - axis.range[1]);
  const all = valueTicks(axis, Math.min(mostTicks, Math.max(2, Math.floor(room / 22))));
  const gap = Math.abs(place(axis, all[1] ?? 0) - place(axis, all[0] ?? 0));
  if (all.length > 1 && gap >= 14) return all;
  const many = valueTicks(axis, 4);
  return many.filter((value, i) => value === 0 || i === 0 || i === many.length - 1);
}

/** Values up the left side, each with a faint rule; as many as stand apart. */
export function valueAxis(y: Axis, right: number, theme: Theme, write: (value: number) => string): Mark[] {
  return ticksApart(y).flatMap((value): Mark[] => [
    { kind: 'line', points: [margin.left, place(y, value), right, place(y, value)], stroke: theme.line, width: 0.5 },
    label(write(value), margin.left - 6, place(y, value) + 4, theme.quiet, 'end'),
  ]);
}

/** "Oct 2006 – Sep 2008": the end is said inclusive. */
export function periodText(period: Period, language: Language): string {
  const format = formatOf(language);
  const last: MonthIndex = monthIndexOf(Math.max(period.from, period.to - 1));
  return say(chartWords, language, 'period', { from: format.shortMonth(period.from), to: format.shortMonth(last) });
}
