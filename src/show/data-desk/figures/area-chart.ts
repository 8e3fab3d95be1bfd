import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import { label, margin, valueAxis } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { headingRows, type KeyEntry, keyRows } from '../../findings/chart-axes.ts';
import { type Format, formatOf } from '../../format.ts';
import type { Theme } from '../../theme/colours.ts';
import { type AreaSeries, filledSpan } from './area-series.ts';
import { heldMarks, lineMarks, looksOf, numberMarks } from './series-marks.ts';
import { words } from './words.ts';

export interface AreaChartInput {
  readonly measure: string;
  readonly series: readonly AreaSeries[];
  readonly firstMonth: MonthIndex;
  readonly months: number;
  readonly threshold: number | null;
  readonly language: Language;
  readonly theme: Theme;
}

const plotHeight = 220;
const bottomRoom = 24;
/** Room at the right for the numbers of the lines. */
const numberRoom = 22;
const tickRoom = 46;
const textSize = 11;

/** Height in which the chart stands at a width, pixels. */
export function areaChartHeight(input: AreaChartInput, width: number): number {
  return headOf(input, width).bottom + plotHeight + bottomRoom;
}

function headOf(input: AreaChartInput, width: number): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const { theme, language, measure, series, threshold, months } = input;
  const title = headingRows(say(words, language, 'chart', { measure }), width, theme);
  const looks = looksOf(theme);
  const entries: KeyEntry[] = series.map(({ name }, at) => ({
    label: `${at + 1} ${name}`,
    fill: looks[at]?.stroke ?? theme.ink,
  }));
  const isAnyHeld = series.some(({ isHeld }) => Array.from({ length: months }, (_, m) => m).some(isHeld));
  if (threshold !== null && isAnyHeld) {
    const held = say(words, language, 'held', { least: threshold });
    entries.push({ label: held, fill: theme.quiet, pattern: 'hatch' });
  }
  const key = keyRows(entries, title.bottom + 2, width, theme);
  return { marks: [...title.marks, ...key.marks], bottom: key.bottom + 10 };
}

/** Lines of up to six areas by month; null where none has a figure that may be shown. */
export function areaChart(input: AreaChartInput, width: number): Drawing | null {
  const { series, firstMonth, months, theme, language } = input;
  const [from, to] = filledSpan(series, months);
  if (from >= to) return null;
  const head = headOf(input, width);
  const height = head.bottom + plotHeight + bottomRoom;
  const figures = series.flatMap(({ values }) => figuresIn(values));
  const [least, most] = [Math.min(0, ...figures), Math.max(1, ...figures)];
  const x: Axis = { domain: [firstMonth + from, firstMonth + to], range: [margin.left, width - numberRoom] };
  const y: Axis = { domain: [least, most], range: [head.bottom + plotHeight, head.bottom] };
  const placed = { ...input, x, y };
  const format = formatOf(language);
  return {
    ...{ width, height, x, y },
    description: describe(input, [from, to], format),
    marks: [
      ...head.marks,
      ...valueAxis(y, x.range[1], theme, (value) => format.compact(value)),
      ...monthMarks(x, y.range[0], language, theme),
      ...heldMarks(placed),
      ...lineMarks(placed),
      ...numberMarks(placed),
    ],
  };
}

const figuresIn = (values: ReadonlyF64): readonly number[] => [...values].filter((value) => !Number.isNaN(value));

function describe(
  { series, measure, firstMonth, language }: AreaChartInput,
  span: readonly [number, number],
  format: Format,
): string {
  const areas = series.map(({ name, values }) => {
    const figures = figuresIn(values);
    if (figures.length === 0) return say(words, language, 'areaNothing', { name });
    const [least, most] = [Math.min(...figures), Math.max(...figures)];
    return say(words, language, 'areaRange', { name, least: format.figure(least), most: format.figure(most) });
  });
  return say(words, language, 'description', {
    measure,
    from: format.month(monthIndexOf(firstMonth + span[0])),
    to: format.month(monthIndexOf(firstMonth + span[1] - 1)),
    areas: areas.join('; '),
  });
}

/** Years under the plot, or months where there are few; as many as have room. */
function monthMarks(x: Axis, bottom: number, language: Language, theme: Theme): Mark[] {
  const [from, to] = x.domain;
  const perMonth = (x.range[1] - x.range[0]) / (to - from);
  const every = [1, 3, 6, 12, 24, 60, 120].find((step) => step * perMonth >= tickRoom + (step < 12 ? 18 : 0)) ?? 240;
  const marks: Mark[] = [
    { kind: 'line', points: [x.range[0], bottom, x.range[1], bottom], stroke: theme.quiet, width: 1 },
  ];
  const format = formatOf(language);
  // A year's mark stands where it begins, a month's in its middle, under its figure.
  const inside = every >= 12 ? 0 : 0.5;
  for (let month = Math.ceil(from / every) * every; month < to; month += every) {
    const at = place(x, month + inside);
    const text = every >= 12 ? String(1970 + month / 12) : format.shortMonth(monthIndexOf(month));
    marks.push({ kind: 'line', points: [at, bottom, at, bottom + 4], stroke: theme.quiet, width: 1 });
    const half = textWidth(text, textSize) / 2;
    marks.push(label(text, Math.min(at, x.range[1] + numberRoom - half), bottom + 16, theme.quiet, 'middle'));
  }
  return marks;
}
