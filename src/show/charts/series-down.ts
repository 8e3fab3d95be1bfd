import type { MonthIndex } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import type { Period } from '../../disclose/disclosed.ts';
import type { Axis, Drawing, Mark } from '../drawing/drawing.ts';
import { place } from '../drawing/drawing.ts';
import { textWidth, wrapText } from '../drawing/text-width.ts';
import { formatOf } from '../format.ts';
import type { Theme } from '../theme/colours.ts';
import type { NamedEvent, Size } from './chart.ts';
import { heading, label, monthAxis, textSize, valueTicks } from './frame.ts';
import { spreadLabels } from './spread-labels.ts';
import { chartWords } from './words.ts';

/** One figure a month, drawn downwards beside the diagram, month by month on the same height. */
export interface SeriesDown {
  readonly language: Language;
  readonly theme: Theme;
  /** Months of the axis, which are those of the diagram. */
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** Figure of a month, NaN where there is none to show, and why. */
  readonly valueAt: (month: number) => number;
  readonly isSuppressed: (month: number) => boolean;
  /** Months chosen, and those compared with. */
  readonly now: Period;
  readonly before: Period | null;
  readonly partialMonth: MonthIndex | null;
  readonly events: readonly NamedEvent[];
  readonly breaks: readonly MonthIndex[];
  readonly title: string;
  readonly unit: string;
  readonly description: string;
}

const left = 10;
const right = 10;
const stub = 14;
/** Length of an event's line where its name has no room; the tooltip has it. */
const unnamed = 8;
const lineHeight = 12;

const holds = (period: Period, month: number): boolean => month >= period.from && month < period.to;

function bars(series: SeriesDown, x: Axis, y: Axis): Mark[] {
  const { theme } = series;
  const step = (y.range[1] - y.range[0]) / series.months;
  return Array.from({ length: series.months }, (_, m) => series.firstMonth + m).flatMap((month): Mark[] => {
    const value = series.valueAt(month);
    const box = { kind: 'rect' as const, x: x.range[0], y: place(y, month), height: step };
    if (Number.isNaN(value)) {
      const pattern = series.isSuppressed(month) ? 'hatch' : 'dots';
      return [{ ...box, width: stub, fill: theme.quiet, pattern }];
    }
    if (value === 0) return [];
    const fill = holds(series.now, month) ? theme.accent : theme.line;
    const width = place(x, value) - x.range[0];
    const partial = month === series.partialMonth;
    return [{ ...box, width, height: step + 0.3, fill, ...(partial ? { pattern: 'hatch' as const } : {}) }];
  });
}

/** A thin bar beside the months of the earlier period. */
function beforeMark(series: SeriesDown, x: Axis, y: Axis): Mark[] {
  if (series.before === null) return [];
  const from = Math.max(series.before.from, y.domain[0]);
  const to = Math.min(series.before.to, y.domain[1]);
  if (to <= from) return [];
  return [
    {
      kind: 'rect',
      x: x.range[0] - 5,
      y: place(y, from),
      width: 3,
      height: place(y, to) - place(y, from),
      fill: series.theme.ink,
    },
  ];
}

/** Names of events in a lane of their own, each joined to its month by a line. */
function eventMarks(series: SeriesDown, x: Axis, y: Axis, lane: number, width: number): Mark[] {
  const { theme } = series;
  const shown = series.events
    .filter(({ month }) => month >= y.domain[0] && month <= y.domain[1])
    .sort((a, b) => a.month - b.month)
    .map((event) => ({ at: place(y, event.month), lines: wrapText(event.name, textSize, width - lane) }));
  const wanted = shown.map(({ at, lines }) => ({ top: at - lineHeight / 2, height: lines.length * lineHeight + 2 }));
  const tops = spreadLabels(wanted, y.range[0] - 8, y.range[1] + 8);
  return shown.flatMap(({ at, lines }, i): Mark[] => {
    const top = tops[i] ?? null;
    const rule: Mark = {
      kind: 'line',
      points:
        top === null
          ? [x.range[0], at, x.range[0] + unnamed, at]
          : [x.range[0], at, x.range[1], at, lane - 3, top + lineHeight / 2],
      stroke: theme.quiet,
      width: 0.75,
    };
    if (top === null) return [rule];
    return [rule, ...lines.map((line, row) => label(line, lane, top + 10 + row * lineHeight, theme.ink))];
  });
}

/** Room that event names take: as wide as the widest word or short name, never more than half. */
function laneWidth(events: readonly NamedEvent[], width: number): number {
  if (events.length === 0) return 0;
  const words = events.flatMap(({ name }) => name.split(' ').map((word) => textWidth(word, textSize)));
  const names = events.map(({ name }) => Math.min(textWidth(name, textSize), 110));
  return Math.min(width * 0.5, Math.max(...words, ...names) + 4);
}

/** The largest tick first; one that would touch it is left out. */
function values(series: SeriesDown, x: Axis, bottom: number): Mark[] {
  const { theme, language } = series;
  const format = formatOf(language);
  const most = Math.max(2, Math.floor((x.range[1] - x.range[0]) / 52));
  let free = Number.POSITIVE_INFINITY;
  return [...valueTicks(x, most)]
    .filter(Number.isInteger)
    .reverse()
    .flatMap((value): Mark[] => {
      const text = format.compact(value);
      const half = textWidth(text, textSize) / 2;
      const at = Math.max(place(x, value), x.range[0] + half - left);
      if (at + half + 4 > free) return [];
      free = at - half;
      return [
        { kind: 'line', points: [place(x, value), bottom, place(x, value), bottom + 4], stroke: theme.quiet, width: 1 },
        label(text, at, bottom + 16, theme.quiet, 'middle'),
      ];
    });
}

/** Total a month, time downwards, with events as named lines and breaks of the series dashed. */
export function seriesDown(series: SeriesDown, size: Size): Drawing {
  const { theme } = series;
  const y = monthAxis(series, size.height);
  const months = Array.from({ length: series.months }, (_, m) => series.valueAt(series.firstMonth + m));
  const top = Math.max(1, ...months.filter((value) => !Number.isNaN(value)));
  const room = laneWidth(series.events, size.width);
  const lane = size.width - right - room;
  const x: Axis = { domain: [0, top * 1.02], range: [left, Math.max(left + 20, lane - (room > 0 ? 14 : 0))] };
  const [, bottom] = y.range;
  const titleLines = wrapText(series.title, 12, size.width - left - right).slice(0, 2);
  return {
    ...size,
    x,
    y,
    description: series.description,
    marks: [
      ...bars(series, x, y),
      ...beforeMark(series, x, y),
      ...series.breaks
        .filter((month) => month > y.domain[0] && month < y.domain[1])
        .map(
          (month): Mark => ({
            kind: 'line',
            points: [x.range[0], place(y, month), x.range[1], place(y, month)],
            stroke: theme.ink,
            width: 1,
            dash: [2, 3],
          }),
        ),
      { kind: 'line', points: [x.range[0], y.range[0], x.range[0], bottom], stroke: theme.quiet, width: 0.75 },
      ...eventMarks(series, x, y, lane, size.width - right),
      ...values(series, x, bottom),
      label(series.unit, left, bottom + 31, theme.quiet),
      ...titleLines.map((line, row) => ({ ...heading(line, left, theme.ink), y: 12 + row * 14 })),
    ],
  };
}

export const perMonth = (language: Language): string => say(chartWords, language, 'perMonth');
