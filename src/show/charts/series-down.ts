import type { MonthIndex } from '../../base/units.ts';
import type { Language } from '../../base/words.ts';
import type { Period, SegmentResult, SeriesResult } from '../../disclose/disclosed.ts';
import type { Axis, Drawing, Mark } from '../drawing/drawing.ts';
import { place } from '../drawing/drawing.ts';
import { textWidth, wrapText } from '../drawing/text-width.ts';
import { formatOf } from '../format.ts';
import { type DrawnSeries, drawnSeries } from '../series-form.ts';
import type { Theme } from '../theme/colours.ts';
import type { ChartInput, NamedEvent, Size } from './chart.ts';
import { spanBars } from './event-lines.ts';
import { eventMarks, nameRoom } from './event-marks.ts';
import { heading, label, monthAxis, textSize, titleEnd, valueTicks } from './frame.ts';
import { chartWords } from './words.ts';
import { wholeView } from './zoom.ts';

/** One figure a month, drawn downwards beside the diagram, month by month on the same height. */
export interface SeriesDown {
  readonly language: Language;
  readonly theme: Theme;
  /** Months in view, which are those of the diagram. */
  readonly firstMonth: MonthIndex;
  readonly months: number;
  /** Figure of a month, NaN where there is none to show, and why. */
  readonly valueAt: (month: number) => number;
  readonly isSuppressed: (month: number) => boolean;
  /** Months of the year that are not chosen: nothing is drawn there. */
  readonly isOff: (month: number) => boolean;
  /** Months chosen, and those compared with. */
  readonly now: Period;
  readonly before: Period | null;
  readonly partialMonth: MonthIndex | null;
  readonly events: readonly NamedEvent[];
  /** Whether the names of events stand beside the bars. */
  readonly areNamed: boolean;
  readonly breaks: readonly MonthIndex[];
  readonly title: string;
  readonly unit: string;
  readonly description: string;
}

const left = 10;
const right = 10;
const stub = 14;
const lineHeight = 13;

const holds = (period: Period, month: number): boolean => month >= period.from && month < period.to;

function bars(series: SeriesDown, x: Axis, y: Axis): Mark[] {
  const { theme } = series;
  const step = (y.range[1] - y.range[0]) / series.months;
  return Array.from({ length: series.months }, (_, m) => series.firstMonth + m).flatMap((month): Mark[] => {
    const value = series.valueAt(month);
    const box = { kind: 'rect' as const, x: x.range[0], y: place(y, month), height: step };
    if (series.isOff(month)) return [];
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

/** What a stretch of months without figures says, where it is high enough for words. */
function silences(series: SeriesDown, x: Axis, y: Axis): Mark[] {
  const { theme, language } = series;
  const text = chartWords[language].missing;
  let last = series.firstMonth;
  while (last < series.firstMonth + series.months && Number.isNaN(series.valueAt(last)) && !series.isSuppressed(last))
    last++;
  const isNarrow = x.range[1] - x.range[0] < stub + 6 + textWidth(text, textSize);
  if (isNarrow || place(y, last) - y.range[0] < lineHeight * 2) return [];
  return [label(text, x.range[0] + stub + 5, (y.range[0] + place(y, last)) / 2 + 4, theme.quiet)];
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
  const y = monthAxis(series, size.height, wholeView);
  const known = Array.from({ length: series.months }, (_, m) => series.valueAt(series.firstMonth + m)).filter(
    (value) => !Number.isNaN(value),
  );
  const room = nameRoom(series, size.width - left - right);
  const lane = size.width - right - room;
  const x: Axis = {
    domain: [0, Math.max(1, ...known) * 1.02],
    range: [left, Math.max(left + 20, lane - (room > 0 ? 14 : 0))],
  };
  const [, bottom] = y.range;
  const titleLines = linesOf(series.title, size.width - left);
  return {
    ...size,
    x,
    y,
    description: series.description,
    marks: [
      ...(known.length === 0 && !hasSuppressed(series) ? nothing(series, x, y) : plot(series, x, y)),
      ...beforeMark(series, x, y),
      { kind: 'line', points: [x.range[0], y.range[0], x.range[0], bottom], stroke: theme.quiet, width: 0.75 },
      ...eventMarks(series, x, y, { from: lane, to: size.width - right }),
      ...(series.areNamed ? spanBars(series.events, x.range[1], y, theme, -1) : []),
      ...titleLines.map((line, row) => ({ ...heading(line, theme.ink), y: 13 + row * 13 })),
    ],
  };
}

/** A title in up to two lines, of which the first leaves room for the link to the table. */
function linesOf(title: string, width: number): readonly string[] {
  const [first = ''] = wrapText(title, 12, width - titleEnd);
  const [second = ''] = wrapText(title.slice(first.length), 12, width);
  return second === '' ? [first] : [first, second];
}

const hasSuppressed = (series: SeriesDown): boolean =>
  Array.from({ length: series.months }, (_, m) => series.firstMonth + m).some(series.isSuppressed);

/** Bars, what is missing among them, breaks of the series, and the axis of the figures. */
function plot(series: SeriesDown, x: Axis, y: Axis): Mark[] {
  const { theme } = series;
  const bottom = y.range[1];
  return [
    ...bars(series, x, y),
    ...silences(series, x, y),
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
    ...values(series, x, bottom),
    label(series.unit, left, bottom + 30, theme.quiet),
  ];
}

/** Says that there is no figure in any of the months, in place of an empty plot. */
function nothing({ theme, language, unit }: SeriesDown, x: Axis, y: Axis): Mark[] {
  const middle = (y.range[0] + y.range[1]) / 2;
  return [
    ...wrapText(chartWords[language].noneHere, textSize, x.range[1] - x.range[0] - 12).map((line, row) =>
      label(line, x.range[0] + 12, middle + row * lineHeight, theme.quiet),
    ),
    label(unit, left, y.range[1] + 30, theme.quiet),
  ];
}

/** The chosen stretches' total by month, in the form chosen. */
export const monthsDrawn = (result: SegmentResult, { series, language }: ChartInput): DrawnSeries =>
  drawnSeries(
    {
      firstMonth: result.firstMonth,
      months: result.months,
      valueAt: (month) => result.byMonth[month - result.firstMonth] ?? Number.NaN,
      isOff: (month) => result.offSeason.includes(month - result.firstMonth),
    },
    series,
    language,
  );

/** A national series in the same form. */
export const nationalDrawn = ({ firstMonth, values }: SeriesResult, { series, language }: ChartInput): DrawnSeries =>
  drawnSeries(
    {
      firstMonth,
      months: values.length,
      valueAt: (month) => values[month - firstMonth] ?? Number.NaN,
      isOff: () => false,
    },
    series,
    language,
  );
