import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import type { MonthIndex } from '../../../base/units.ts';
import { label } from '../../charts/frame.ts';
import { spreadLabels } from '../../charts/spread-labels.ts';
import { type Axis, type Mark, place } from '../../drawing/drawing.ts';
import type { Theme } from '../../theme/colours.ts';
import type { AreaSeries } from './area-series.ts';

/** Series with what places them: the month of their first figure, and the axes. */
export interface PlacedSeries {
  readonly series: readonly AreaSeries[];
  readonly firstMonth: MonthIndex;
  readonly threshold: number | null;
  readonly theme: Theme;
  readonly x: Axis;
  readonly y: Axis;
}

/** A colour and a dash, empty for a whole line. */
interface Look {
  readonly stroke: string;
  readonly dash: readonly number[];
}

/** Looks of the lines in their order: each also has its number, so that none is told by colour alone. */
export function looksOf({ accent, ink, hot, people, rescues, quiet, name }: Theme): readonly Look[] {
  const isLight = name === 'light';
  return [
    { stroke: accent, dash: [] },
    { stroke: isLight ? hot[2] : hot[1], dash: [] },
    { stroke: people[isLight ? 4 : 3] ?? ink, dash: [] },
    { stroke: rescues, dash: [6, 3] },
    { stroke: ink, dash: [2, 3] },
    { stroke: quiet, dash: [8, 3, 2, 3] },
  ];
}

/** Runs of months that have a figure, half-open. */
function runsOf(values: ReadonlyF64): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let from = 0; from < values.length; from++) {
    if (Number.isNaN(values[from])) continue;
    let to = from + 1;
    while (to < values.length && !Number.isNaN(values[to])) to += 1;
    runs.push([from, to]);
    from = to;
  }
  return runs;
}

/** A line for each run: a month without a figure parts them, and one alone is a dot. */
export function lineMarks({ series, firstMonth, theme, x, y }: PlacedSeries): Mark[] {
  const looks = looksOf(theme);
  return series.flatMap(({ values }, at) => {
    const { stroke, dash } = looks[at] ?? { stroke: theme.ink, dash: [] };
    return runsOf(values).map(([from, to]): Mark => {
      const points: number[] = [];
      for (let month = from; month < to; month++) {
        points.push(place(x, firstMonth + month + 0.5), place(y, values[month] ?? 0));
      }
      const [left = 0, top = 0] = points;
      if (points.length === 2) return { kind: 'rect', x: left - 2, y: top - 2, width: 4, height: 4, fill: stroke };
      return { kind: 'line', points, stroke, width: 1.75, ...(dash.length === 0 ? {} : { dash }) };
    });
  });
}

/** Months whose figure is held back, hatched as high as it may be. */
export function heldMarks({ series, firstMonth, threshold, theme, x, y }: PlacedSeries): Mark[] {
  if (threshold === null) return [];
  const months = new Set<number>();
  for (const { values, isHeld } of series) {
    for (let month = 0; month < values.length; month++) if (isHeld(month)) months.add(month);
  }
  const bottom = place(y, 0);
  const height = Math.max(5, bottom - place(y, Math.min(threshold - 1, y.domain[1])));
  return [...months].map((month): Mark => {
    const left = place(x, firstMonth + month);
    const width = place(x, firstMonth + month + 1) - left;
    return { kind: 'rect', x: left, y: bottom - height, width, height, fill: theme.quiet, pattern: 'hatch' };
  });
}

/** Place of the last figure; -1 where there is none. */
function lastFigure(values: ReadonlyF64): number {
  let at = values.length - 1;
  while (at >= 0 && Number.isNaN(values[at])) at -= 1;
  return at;
}

/** Each line's number behind its last figure, apart from one another. */
export function numberMarks({ series, firstMonth, theme, x, y }: PlacedSeries): Mark[] {
  const looks = looksOf(theme);
  const height = 13;
  const ends = series
    .map(({ values }, at) => ({ at, month: lastFigure(values), values }))
    .filter(({ month }) => month >= 0)
    .map((end) => ({ ...end, top: place(y, end.values[end.month] ?? 0) - height / 2 }))
    .sort((a, b) => a.top - b.top);
  const tops = spreadLabels(
    ends.map(({ top }) => ({ top, height })),
    y.range[1] - height,
    y.range[0],
  );
  return ends.flatMap(({ at, month }, k): Mark[] => {
    const top = tops[k] ?? null;
    if (top === null) return [];
    const beside = Math.min(place(x, firstMonth + month + 0.5) + 6, x.range[1] + 6);
    const text = label(String(at + 1), beside, top + height - 3, looks[at]?.stroke ?? theme.ink);
    return [{ ...text, weight: 600, halo: theme.panel }];
  });
}
