import type { TrendResult, TrendSeries } from '../../disclose/disclosed.ts';
import { label, margin, textSize, valueTicks } from '../charts/frame.ts';
import { type Axis, type Mark, place } from '../drawing/drawing.ts';
import { textWidth } from '../drawing/text-width.ts';
import { formatOf } from '../format.ts';
import type { FindingContext, Size } from './finding-view.ts';
import { eventsOf, mainSeries, seriesName } from './month-text.ts';

/** A series in its own frame. */
export interface MonthPanel {
  readonly series: TrendSeries;
  readonly x: Axis;
  readonly y: Axis;
  /** Above the plot, where its name stands. */
  readonly nameY: number;
  /** Whether years are written under it: nothing stands below. */
  readonly isLowest: boolean;
}

/** Under this a chart has room for one series alone. */
const smallHeight = 280;
const smallWidth = 420;
const axisRoom = 20;
const nameRoom = 16;
const columnGap = 8;

/** Largest number that a panel must reach: of the figures, and of what is drawn over them. */
export type Reach = (series: TrendSeries) => number;

function yAxisOf(series: TrendSeries, reach: Reach, bottom: number, top: number): Axis {
  const figures = Array.from(series.values).filter((value) => Number.isFinite(value));
  const most = Math.max(1, ...figures, reach(series)) * 1.06;
  return { domain: [0, most], range: [bottom, top] };
}

/**
 * One panel for each series, in rows that share the months; where there is room for one alone, that of the series
 * picked, else the corridor's.
 * @param top what heading and key leave
 */
export function monthPanels(
  result: TrendResult,
  { pick }: FindingContext,
  { width, height }: Size,
  top: number,
  reach: Reach,
): readonly MonthPanel[] {
  const main = mainSeries(result, pick);
  const isSmall = height < smallHeight || width < smallWidth;
  const shown = isSmall ? (main === null ? [] : [main]) : result.series;
  const columns = shown.length <= 3 ? 1 : shown.length <= 8 ? 2 : 3;
  const rows = Math.max(1, Math.ceil(shown.length / columns));
  const columnWidth = (width - margin.right) / columns;
  const rowHeight = (height - axisRoom - top) / rows;
  const months = { domain: [result.period.from, result.period.to] as const };
  return shown.map((series, k) => {
    const left = (k % columns) * columnWidth + margin.left;
    const rowTop = top + Math.floor(k / columns) * rowHeight;
    const x: Axis = { ...months, range: [left, left + columnWidth - margin.left - (columns > 1 ? columnGap : 0)] };
    const plotTop = rowTop + nameRoom;
    const bottom = rowTop + rowHeight - (rows > 1 ? 4 : 0);
    return {
      series,
      x,
      y: yAxisOf(series, reach, bottom, plotTop),
      nameY: rowTop + 11,
      isLowest: k + columns >= shown.length,
    };
  });
}

/** Years under a panel, as many as have room. */
export function yearMarks(x: Axis, bottom: number, isNamed: boolean, ink: string): Mark[] {
  const [from, to] = x.domain;
  const pixelsPerYear = ((x.range[1] - x.range[0]) / (to - from)) * 12;
  const step = [1, 2, 5, 10].find((every) => every * pixelsPerYear >= 42) ?? 20;
  const marks: Mark[] = [{ kind: 'line', points: [x.range[0], bottom, x.range[1], bottom], stroke: ink, width: 0.75 }];
  const half = textWidth('2000', textSize) / 2;
  for (let year = Math.ceil((1970 + from / 12) / step) * step; (year - 1970) * 12 < to; year += step) {
    const at = place(x, (year - 1970) * 12);
    marks.push({ kind: 'line', points: [at, bottom, at, bottom + 4], stroke: ink, width: 1 });
    if (isNamed && at + half < x.range[1] + margin.right && at - half > x.range[0] - margin.left) {
      marks.push(label(String(year), at, bottom + 16, ink, 'middle'));
    }
  }
  return marks;
}

/** Figures up the left side of a panel, few enough to stand apart. */
function figureMarks({ x, y }: MonthPanel, { theme, language }: FindingContext): Mark[] {
  const room = Math.abs(y.range[0] - y.range[1]);
  const all = valueTicks(y, Math.max(1, Math.floor(room / 28)));
  const gap = Math.abs(place(y, all[1] ?? 0) - place(y, all[0] ?? 0));
  const ticks = gap >= 14 ? all : all.filter((_, i) => i === 0 || i === all.length - 1);
  const format = formatOf(language);
  const write = (value: number): string => (value >= 10 || value === 0 ? format.compact(value) : format.figure(value));
  return ticks.flatMap((value): Mark[] => [
    {
      kind: 'line',
      points: [x.range[0], place(y, value), x.range[1], place(y, value)],
      stroke: theme.line,
      width: 0.5,
    },
    label(write(value), x.range[0] - 6, place(y, value) + 4, theme.quiet, 'end'),
  ]);
}

/** The months of a series as a line that gaps interrupt; a month without neighbours is a short stroke. */
export function seriesMarks(
  { series, x, y }: Pick<MonthPanel, 'x' | 'y'> & { readonly series: Pick<TrendSeries, 'firstMonth'> },
  values: ArrayLike<number>,
  stroke: string,
): Mark[] {
  const marks: Mark[] = [];
  let points: number[] = [];
  const close = (): void => {
    const [px = 0, py = 0] = points;
    if (points.length === 2) marks.push({ kind: 'line', points: [px - 1, py, px + 1, py], stroke, width: 1.2 });
    if (points.length > 2) marks.push({ kind: 'line', points, stroke, width: 1.2 });
    points = [];
  };
  for (let m = 0; m < values.length; m++) {
    const value = values[m] ?? Number.NaN;
    if (Number.isNaN(value)) close();
    else points.push(place(x, series.firstMonth + m + 0.5), place(y, value));
  }
  close();
  return marks;
}

/** Frame, figures, years, events and breaks of every panel, under what is drawn in it. */
export function panelMarks(panels: readonly MonthPanel[], result: TrendResult, context: FindingContext): Mark[] {
  const { theme, language } = context;
  const acts = eventsOf(result, context);
  return panels.flatMap((panel): Mark[] => {
    const { x, y, series, nameY, isLowest } = panel;
    const [bottom, top] = y.range;
    const down = (month: number, to: number, width: number, dash?: readonly number[]): Mark => ({
      kind: 'line',
      points: [place(x, month), bottom, place(x, month), to],
      stroke: theme.ink,
      width,
      ...(dash === undefined ? {} : { dash }),
    });
    return [
      ...figureMarks(panel, context),
      ...yearMarks(x, bottom, isLowest, theme.quiet),
      ...acts.map(({ month }) => down(month, bottom - 7, 1)),
      ...result.breakMonths.map((month) => down(month, top, 1, [4, 3])),
      { ...label(seriesName(series, language), x.range[0], nameY, theme.ink), weight: 600 },
    ];
  });
}

/** The panel that a pixel lies in. */
export function panelAt(panels: readonly MonthPanel[], px: number, py: number): MonthPanel | null {
  const inside = panels.find(
    ({ x, y }) => px >= x.range[0] && px <= x.range[1] && py >= y.range[1] - nameRoom && py <= y.range[0],
  );
  return inside ?? null;
}
