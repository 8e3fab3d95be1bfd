import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';
import { label, margin, textSize, valueAxis } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import { measureWords } from '../../measure-words.ts';
import type { Theme } from '../../theme/colours.ts';
import { headingRows, type KeyEntry, keyRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { seriesMarks, yearMarks } from '../month-panels.ts';
import { isOwnMeasure, type ProfileSeries, seriesOf } from './series.ts';
import { headlineOf } from './text.ts';
import { words } from './words.ts';

const axisRoom = 20;
const nameRoom = 14;
/** What the highest value leaves free above it. */
const headRoom = 1.06;
const shortKeys = ['break.title-42-begins', 'break.title-42-ends', 'break.publisher-changes'] as const;

const inkOf = ({ of }: ProfileSeries, theme: Theme): string =>
  of === 'figures' ? theme.quiet : (theme.people[3] ?? theme.quiet);
const meanInkOf = ({ of }: ProfileSeries, theme: Theme): string =>
  of === 'figures' ? theme.accent : (theme.people[5] ?? theme.accent);

/** Of what stands behind the figures. */
export const faintInk = ({ quiet }: Theme): string => `${quiet}80`;

/** What the months count, as the chart's title names it. */
export function titleOf(
  result: RegionProfileResult,
  series: ProfileSeries,
  { language, measure }: Pick<FindingContext, 'language' | 'measure'>,
): string {
  const name = result.region.name[language];
  if (series.of === 'incidents') return say(words, language, 'titleRecords', { name });
  const counted = isOwnMeasure(result) ? measure : measureWords[language].apprehensions;
  return say(words, language, 'title', { name, measure: counted });
}

/** A break's short name; of other tables' breaks the month. */
function breakName({ key, month }: ProfileSeries['breaks'][number], language: Language): string {
  const known = shortKeys.find((one) => one === key);
  return known === undefined ? formatOf(language).shortMonth(month) : words[language][`short.${known}`];
}

interface NamedLine {
  readonly x: number;
  readonly name: string;
  readonly left: number;
  readonly row: number;
}

interface Placed extends NamedLine {
  readonly right: number;
}

const clear = 4;
const mostRows = 4;

/** Whether a name is clear of other names, of lines that rise beside it, and its own line of the names under it. */
function isClear(one: Placed, placed: readonly Placed[], all: readonly number[]): boolean {
  const holds = ({ left, right }: Placed, x: number): boolean => x > left - clear && x < right + clear;
  // Every line rises through the lowest row.
  if (one.row === 0 && all.some((x) => x !== one.x && holds(one, x))) return false;
  return placed.every((other) => {
    const isApart = one.left >= other.right + 2 * clear || one.right <= other.left - 2 * clear;
    const isCrossed = (other.row >= one.row && holds(one, other.x)) || (one.row >= other.row && holds(other, one.x));
    return (other.row !== one.row || isApart) && !isCrossed;
  });
}

/** Names beside their lines, to the right or the left, in as few rows as keep them apart. */
function namedLines(series: ProfileSeries, x: Axis, language: Language): readonly NamedLine[] {
  const all = series.breaks.map(({ month }) => place(x, month));
  const edge = x.range[1] + margin.right;
  const placed: Placed[] = [];
  series.breaks.forEach((gap, i) => {
    const at = all[i] ?? 0;
    const name = breakName(gap, language);
    const wide = textWidth(name, textSize);
    const tried = Array.from({ length: mostRows }, (_, row) =>
      [at + clear, at - clear - wide].map((left): Placed => ({ x: at, name, left, right: left + wide, row })),
    ).flat();
    const inside = tried.filter(({ left, right }) => left >= 0 && right <= edge);
    const found = inside.find((one) => isClear(one, placed, all)) ?? inside.at(-1);
    if (found !== undefined) placed.push(found);
  });
  return placed;
}

function breakMarks(lines: readonly NamedLine[], rows: number, top: number, bottom: number, theme: Theme): Mark[] {
  return lines.flatMap(({ x, name, left, row }): Mark[] => {
    const y = top - (row + 1) * nameRoom;
    const rise: Mark = {
      kind: 'line',
      points: [x, bottom, x, y + 2],
      stroke: theme.ink,
      width: 1,
      dash: [4, 3],
    };
    return row < rows ? [rise, label(name, left, y + 11, theme.ink)] : [rise];
  });
}

/** The fiscal year that the months do not fill, hatched behind them. */
function partialMarks({ partialFrom }: ProfileSeries, x: Axis, y: Axis, theme: Theme): Mark[] {
  if (partialFrom === null) return [];
  const from = place(x, Math.max(partialFrom, x.domain[0]));
  const size = { x: from, y: y.range[1], width: x.range[1] - from, height: y.range[0] - y.range[1] };
  return [{ kind: 'rect', ...size, fill: faintInk(theme), pattern: 'hatch' }];
}

function keyOf(series: ProfileSeries, language: Language, theme: Theme): readonly KeyEntry[] {
  const texts = words[language];
  return [
    { label: texts.figure, fill: inkOf(series, theme) },
    { label: texts.mean, fill: meanInkOf(series, theme) },
    ...(series.partialFrom === null
      ? []
      : [{ label: texts.partial, fill: faintInk(theme), pattern: 'hatch' } as const]),
  ];
}

function descriptionOf(result: RegionProfileResult, series: ProfileSeries, context: FindingContext): string {
  const { language } = context;
  const { month, list } = formatOf(language);
  const gaps = series.breaks.map((gap) => `${breakName(gap, language)} (${month(gap.month)})`);
  return say(words, language, 'description', {
    title: titleOf(result, series, context),
    from: month(series.firstMonth),
    to: month(monthIndexOf(series.firstMonth + series.values.length - 1)),
    breaks: gaps.length === 0 ? '' : say(words, language, 'descriptionBreaks', { list: list(gaps) }),
    headline: headlineOf(result, language),
  });
}

/** The history of a region by month, with its mean over 12 months, the breaks of the series and the unfilled year. */
export function historyChart(result: RegionProfileResult, context: FindingContext, size: Size): Drawing | null {
  const series = seriesOf(result);
  const known = series === null ? [] : Array.from(series.values).filter((value) => !Number.isNaN(value));
  if (series === null || known.length === 0) return null;
  const { language, theme } = context;
  const { width, height } = size;
  const title = headingRows(titleOf(result, series, context), width, theme);
  const key = keyRows(keyOf(series, language, theme), title.bottom, width, theme);
  const x: Axis = {
    domain: [series.firstMonth, series.firstMonth + series.values.length],
    range: [margin.left, width - margin.right],
  };
  const lines = namedLines(series, x, language);
  const rows = lines.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const top = key.bottom + rows * nameRoom + 2;
  const y: Axis = { domain: [0, Math.max(1, ...known) * headRoom], range: [height - axisRoom, top] };
  const { compact, figure } = formatOf(language);
  return {
    ...size,
    x,
    y,
    description: descriptionOf(result, series, context),
    marks: [
      ...title.marks,
      ...key.marks,
      ...partialMarks(series, x, y, theme),
      ...valueAxis(y, x.range[1], theme, (value) => (value >= 10 || value === 0 ? compact(value) : figure(value))),
      ...yearMarks(x, y.range[0], true, theme.quiet),
      ...breakMarks(lines, rows, top, y.range[0], theme),
      ...seriesMarks({ series, x, y }, series.values, inkOf(series, theme)),
      ...seriesMarks({ series, x, y }, series.mean, meanInkOf(series, theme)).map((mark) =>
        mark.kind === 'line' ? { ...mark, width: 2 } : mark,
      ),
    ],
  };
}
