import { say } from '../../../base/words.ts';
import type { SegmentResult } from '../../../disclose/disclosed.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import { heldCounts } from '../../held-figures.ts';
import { spreadOf } from '../../scale.ts';
import type { Chart, ChartInput, Size } from '../chart.ts';
import {
  corridorRules,
  heading,
  isInView,
  kilometreAxis,
  label,
  margin,
  periodText,
  pickedMarks,
  sectorEdges,
  textSize,
  valueAxis,
  verticalRules,
} from '../frame.ts';
import { placeName } from '../place-name.ts';
import { chartWords } from '../words.ts';
import { words } from './words.ts';

const bottomRoom = 6;

/** Total of each stretch per kilometre or per bin; NaN where there is none. */
export const heights = (result: SegmentResult, input: ChartInput): readonly number[] =>
  result.segments.map((_, s) => (result.bySegment[s] ?? Number.NaN) / spreadOf(result, input.figures, s));

const known = (values: readonly number[]): readonly number[] => values.filter((value) => !Number.isNaN(value));

function blocks(result: SegmentResult, values: readonly number[], input: ChartInput, x: Axis, y: Axis): Mark[] {
  const { theme } = input;
  const base = y.range[0];
  const held = heldCounts(result).bySegment;
  return result.segments.flatMap((segment, s): Mark[] => {
    if (!isInView(segment, x)) return [];
    const left = place(x, segment.fromKm);
    const width = Math.max(0.5, place(x, segment.toKm) - left - (input.figures === 'areas' ? 0.75 : 0.3));
    const value = values[s] ?? Number.NaN;
    if (Number.isNaN(value)) {
      const pattern = (held[s] ?? 0) > 0 ? 'hatch' : 'dots';
      return [{ kind: 'rect', x: left, y: base - 10, width, height: 10, fill: theme.quiet, pattern }];
    }
    if (value === 0) return [];
    const top = place(y, value);
    const fill = result.chosen[s] === true ? theme.accent : theme.line;
    return [{ kind: 'rect', x: left, y: top, width, height: base - top, fill }];
  });
}

/** The earlier period as a stepped line, broken where it has no figure. */
function stepLine(result: SegmentResult, values: readonly number[], input: ChartInput, x: Axis, y: Axis): Mark[] {
  const runs: number[][] = [[]];
  result.segments.forEach((segment, s) => {
    const value = values[s] ?? Number.NaN;
    if (Number.isNaN(value) || !isInView(segment, x)) runs.push([]);
    else runs.at(-1)?.push(place(x, segment.fromKm), place(y, value), place(x, segment.toKm), place(y, value));
  });
  return runs
    .filter((points) => points.length > 0)
    .map((points) => ({ kind: 'line', points, stroke: input.theme.ink, width: 1.5, dash: [5, 2] }));
}

/** Which is which: a block and a line, with their dates, in a row of their own. */
function key(input: ChartInput, result: SegmentResult, y: number): Mark[] {
  const { theme, language, periodBefore } = input;
  if (periodBefore === null) return [];
  const now = periodText(result, language);
  const next = margin.left + 16 + textWidth(now, textSize) + 16;
  return [
    { kind: 'rect', x: margin.left, y: y - 8, width: 12, height: 8, fill: theme.accent },
    label(now, margin.left + 16, y, theme.ink),
    { kind: 'line', points: [next, y - 4, next + 16, y - 4], stroke: theme.ink, width: 1.5, dash: [5, 2] },
    label(periodText(periodBefore, language), next + 20, y, theme.ink),
  ];
}

function describe(input: ChartInput, result: SegmentResult, values: readonly number[], unit: string): string {
  const { language, periodBefore } = input;
  const top = values.reduce((best, value, s) => (value > (values[best] ?? Number.NEGATIVE_INFINITY) ? s : best), 0);
  const segment = result.segments[top];
  const highest = segment === undefined ? '–' : placeName(segment, input.figures, language);
  const text = say(words, language, 'description', {
    measure: input.measure,
    unit,
    period: periodText(result, language),
    highest,
  });
  if (periodBefore === null) return text;
  return text + say(words, language, 'compared', { before: periodText(periodBefore, language) });
}

/** What is drawn, and its unit. */
export function titleOf(input: ChartInput): { readonly title: string; readonly unit: string } {
  const { language } = input;
  const unit = chartWords[language][input.figures === 'areas' ? 'perKm' : 'perBin'];
  // The sentence over the page names the measure; over this narrow picture incidents are said short.
  const short = input.figures === 'areas' ? input.measure : chartWords[language][input.count];
  return { title: say(words, language, 'title', { measure: short, unit }), unit };
}

function build(input: ChartInput, size: Size): Drawing | null {
  const { result, before, theme, language } = input;
  if (result === null || result.segments.length === 0) return null;
  const x = kilometreAxis(result, size.width, input.picture);
  const inView = ({ segments }: SegmentResult, all: readonly number[]): readonly number[] =>
    all.filter((_, s) => isInView(segments[s], x));
  const values = heights(result, input);
  const earlier = before === null ? [] : heights(before, input);
  if (known(values).length === 0 && heldCounts(result).total === 0) return null;
  // Nothing but zeros keeps a scale that can be read.
  const top = Math.max(...known(inView(result, values)), ...known(inView(before ?? result, earlier)), 0) || 1;
  const head = input.periodBefore === null ? 22 : 38;
  const y: Axis = { domain: [0, top * 1.05], range: [size.height - bottomRoom, head] };
  const right = size.width - margin.right;
  const { unit, title } = titleOf(input);
  const format = formatOf(language);
  return {
    ...size,
    x,
    y,
    description: describe(input, result, values, unit),
    marks: [
      ...valueAxis(y, right, theme, (value) => format.figure(value)),
      ...blocks(result, values, input, x, y),
      ...(before === null ? [] : stepLine(before, earlier, input, x, y)),
      ...verticalRules(
        sectorEdges(x).map((km) => place(x, km)),
        [head, y.range[0]],
        theme.line,
      ),
      ...corridorRules(input.corridor, x, [head, y.range[0]], theme),
      ...pickedMarks(input.pickedKm, x, [head, y.range[0]], theme),
      { kind: 'line', points: [margin.left, y.range[0], right, y.range[0]], stroke: theme.quiet, width: 0.75 },
      heading(title, theme.ink),
      ...key(input, result, 30),
    ],
  };
}

/** Total of the chosen months along the border; the earlier period as a line. */
export const profile: Chart = {
  id: 'profile',
  words,
  shows: ['segments'],
  across: 'kilometres',
  down: 'value',
  build,
  legend: () => null,
  source: (input) => input.source,
};
