import { monthIndexOf } from '../../../base/units.ts';
import { fill, say } from '../../../base/words.ts';
import type { SegmentResult } from '../../../disclose/disclosed.ts';
import type { Axis, Drawing, Mark } from '../../drawing/drawing.ts';
import { place } from '../../drawing/drawing.ts';
import type { Legend, LegendEntry } from '../../drawing/legend.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import { isUnderLeast } from '../../held-figures.ts';
import { classLabel, classOf, spreadOf } from '../../scale.ts';
import type { Theme } from '../../theme/colours.ts';
import type { Chart, ChartInput, Size } from '../chart.ts';
import {
  corridorRules,
  heading,
  kilometreAxis,
  label,
  margin,
  monthAxis,
  monthsTop,
  pickedMarks,
  sectorEdges,
  titleEnd,
  titleLeft,
  verticalRules,
  yearTicks,
} from '../frame.ts';
import { sectorNames, townNames } from '../names-on-border.ts';
import { chartWords } from '../words.ts';
import { windowMarks } from './window-marks.ts';
import { words } from './words.ts';

/** What stands in one stretch and month: a class, or why there is no figure. -1: zero, which is left blank. */
type Look = number | 'missing' | 'suppressed';

function lookAt(result: SegmentResult, input: ChartInput, held: ReadonlySet<number>, s: number, m: number): Look {
  const at = s * result.months + m;
  const value = result.values[at] ?? Number.NaN;
  if (held.has(at)) return 'suppressed';
  if (Number.isNaN(value)) return 'missing';
  return value > 0 ? classOf(input.scale, value / spreadOf(result, input.figures, s)) : -1;
}

/** One mark for each run of months that look the same. */
function cells(result: SegmentResult, input: ChartInput, x: Axis, y: Axis): Mark[] {
  const { theme, scale } = input;
  const held = new Set(result.suppressed);
  const step = (y.range[1] - y.range[0]) / result.months;
  return result.segments.flatMap((segment, s) => {
    const left = place(x, segment.fromKm);
    const width = place(x, segment.toKm) - left;
    const marks: Mark[] = [];
    let from = 0;
    for (let m = 1; m <= result.months; m++) {
      const look = lookAt(result, input, held, s, from);
      if (m < result.months && lookAt(result, input, held, s, m) === look) continue;
      const box = { kind: 'rect' as const, x: left, y: y.range[0] + from * step, width, height: (m - from) * step };
      if (look === 'suppressed') marks.push({ ...box, fill: theme.quiet, pattern: 'hatch' });
      else if (look === 'missing') marks.push({ ...box, fill: theme.quiet, pattern: 'dots' });
      else if (look >= 0) marks.push({ ...box, height: box.height + 0.3, fill: scale.colours[look] ?? theme.ink });
      from = m;
    }
    return marks;
  });
}

function years(y: Axis, theme: Theme): Mark[] {
  return yearTicks(y).flatMap((month): Mark[] => [
    {
      kind: 'line',
      points: [margin.left - 4, place(y, month), margin.left, place(y, month)],
      stroke: theme.quiet,
      width: 1,
    },
    label(String(1970 + month / 12), margin.left - 7, place(y, month) + 4, theme.quiet, 'end'),
  ]);
}

function kilometres(x: Axis, bottom: number, input: ChartInput): Mark[] {
  const { theme, language } = input;
  const [from, to] = x.domain;
  const perTick = ((to - from) / (x.range[1] - x.range[0])) * 56;
  const step = [10, 20, 50, 100, 200, 500, 1000].find((km) => km >= perTick) ?? 1000;
  const marks: Mark[] = [];
  for (let km = Math.ceil(from / step) * step; km <= to; km += step) {
    const at = place(x, km);
    marks.push({ kind: 'line', points: [at, bottom, at, bottom + 4], stroke: theme.quiet, width: 1 });
    marks.push(label(formatOf(language).whole(km), at, bottom + 16, theme.quiet, 'middle'));
  }
  marks.push(label('km', margin.left - 18, bottom + 16, theme.quiet, 'end'));
  return marks;
}

const titleOf = ({ figures, language, count }: ChartInput): string =>
  say(words, language, figures === 'areas' ? 'legendAreas' : 'legendBins', { unit: chartWords[language][count] });

function build(input: ChartInput, size: Size): Drawing | null {
  const { result, theme, language } = input;
  if (result === null || result.segments.length === 0) return null;
  const x = kilometreAxis(result, size.width);
  const y = monthAxis(result, size.height);
  const [top, bottom] = [y.range[0], y.range[1]];
  const format = formatOf(language);
  const description = say(words, language, 'description', {
    fromKm: format.whole(x.domain[0]),
    toKm: format.whole(x.domain[1]),
    from: format.month(result.firstMonth),
    to: format.month(monthIndexOf(result.firstMonth + result.months - 1)),
    measure: input.measure,
  });
  const edges = sectorEdges(x).map((km) => place(x, km));
  const title = titleOf(input);
  // Names of narrow sectors may stand beside the title, between it and the link to the table.
  const titleRow = {
    baseline: monthsTop - 20,
    taken: [
      { from: 0, to: titleLeft + textWidth(title, 12) },
      { from: size.width - titleEnd, to: size.width },
    ],
  };
  return {
    ...size,
    x,
    y,
    description,
    marks: [
      ...cells(result, input, x, y),
      ...verticalRules(edges, [top, bottom], theme.quiet),
      ...corridorRules(input.corridor, x, [top, bottom], theme),
      ...pickedMarks(input.pickedKm, x, [top, bottom], theme),
      ...windowMarks(result, input.periodBefore, x, y, theme),
      heading(title, theme.ink),
      ...sectorNames(x, [{ baseline: monthsTop - 6, taken: [] }, titleRow], language, theme),
      ...years(y, theme),
      ...kilometres(x, bottom, input),
      ...townNames(x, bottom, size.width, theme),
    ],
  };
}

/** Whether "fewer than 5" is true of every month that is held back. */
const areAllUnderLeast = ({ suppressed, segments, months }: SegmentResult, input: ChartInput): boolean =>
  suppressed.every((at) => {
    const segment = segments[Math.floor(at / months)];
    return segment !== undefined && isUnderLeast(segment, input);
  });

function legend(input: ChartInput): Legend | null {
  const { result, language, theme, scale } = input;
  if (result === null) return null;
  const texts = chartWords[language];
  const held = new Set(result.suppressed);
  const looks = new Set<Look>();
  for (let s = 0; s < result.segments.length; s++) {
    for (let m = 0; m < result.months; m++) looks.add(lookAt(result, input, held, s, m));
  }
  const cell = { shape: 'cell', fill: null, pattern: null, ink: theme.quiet, edge: 'none' } as const;
  const entries: LegendEntry[] = scale.colours.flatMap((colour, index): LegendEntry[] =>
    looks.has(index)
      ? [
          {
            id: `class-${index}`,
            swatch: { ...cell, fill: colour },
            label: classLabel(scale, index, language, {
              under: (to) => say(chartWords, language, 'under', { to }),
              between: (from, to) => say(chartWords, language, 'between', { from, to }),
              more: (from) => say(chartWords, language, 'more', { from }),
            }),
          },
        ]
      : [],
  );
  if (looks.has(-1))
    entries.push({ id: 'zero', swatch: { ...cell, edge: 'solid', ink: theme.line }, label: texts.zero });
  if (looks.has('missing')) entries.push({ id: 'missing', swatch: { ...cell, pattern: 'dots' }, label: texts.missing });
  if (looks.has('suppressed')) {
    entries.push({
      id: 'suppressed',
      swatch: { ...cell, pattern: 'hatch' },
      label: fill(texts[areAllUnderLeast(result, input) ? 'fewer' : 'suppressed'], { least: input.leastShown }),
    });
  }
  const notes = [texts[scale.method], texts[input.scaleOf === 'study' ? 'scaleStudy' : 'scaleView']];
  return {
    id: 'hovmoller',
    title: titleOf(input),
    entries,
    notes: input.figures === 'areas' ? [words[language].spread, ...notes] : notes,
  };
}

/** Border kilometre across, months down: a route that moves is a slanted ridge. */
export const hovmoller: Chart = {
  id: 'hovmoller',
  words,
  shows: ['segments'],
  across: 'kilometres',
  down: 'months',
  build,
  legend,
  source: (input) => input.source,
};
