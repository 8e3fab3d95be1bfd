import { monthIndexOf } from '../../../base/units.ts';
import { say } from '../../../base/words.ts';
import type { MeanCentresResult } from '../../../disclose/disclosed.ts';
import { label, margin, textSize, valueAxis } from '../../charts/frame.ts';
import { type Axis, type Drawing, type Mark, place, valueAt } from '../../drawing/drawing.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { formatOf } from '../../format.ts';
import { headingRows, keyRows } from '../chart-axes.ts';
import type { FindingContext, Size } from '../finding-view.ts';
import { stepInk } from './layer.ts';
import { type CentredStep, centredSteps, itemId, stepName } from './step-names.ts';
import { headlineOf } from './text.ts';
import { words } from './words.ts';

const axisRoom = 22;
/** With more steps than this bars would touch: the interval is a band then. */
const mostBars = 40;
const level = 0.95;
/** Under this width words are short and dots small. */
const smallWidth = 420;

interface Frame {
  readonly rolling: boolean;
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly Mark[];
}

const isRolling = ({ meta }: MeanCentresResult): boolean => meta.stamp.params.step === 'rolling';
/** Where a step stands in time: in its middle; a window that rolls on at its end, by which it is named. */
const timeOf = ({ period }: Pick<CentredStep['step'], 'period'>, rolling: boolean): number =>
  rolling ? period.to : (period.from + period.to) / 2;
const hasInterval = ({ centre }: CentredStep): boolean => Number.isFinite(centre.along.lower);

/** Lowest and highest kilometre of a step: of its spread and of its interval. */
function reachOf({ centre: { along, spreadKm } }: CentredStep): readonly number[] {
  return [along.value - spreadKm, along.value + spreadKm, along.lower, along.upper].filter(Number.isFinite);
}

function titleKey(isSmall: boolean, rolling: boolean) {
  if (rolling) return isSmall ? 'titleRollingShort' : 'titleRolling';
  return isSmall ? 'titleShort' : 'title';
}

function frameOf(result: MeanCentresResult, context: FindingContext, size: Size): Frame {
  const { language, theme } = context;
  const steps = centredSteps(result);
  const isSmall = size.width < smallWidth;
  const title = headingRows(words[language][titleKey(isSmall, isRolling(result))], size.width, theme);
  const entries = [
    {
      label: say(words, language, isSmall ? 'meanShort' : 'mean', { level: formatOf(language).share(level) }),
      fill: theme.ink,
    },
    { label: words[language][isSmall ? 'spreadShort' : 'spread'], fill: `${theme.quiet}40` },
  ];
  const key = keyRows(entries, title.bottom, size.width, theme);
  const reach = steps.flatMap(reachOf);
  const [low, high] = [Math.min(...reach), Math.max(...reach)];
  const pad = Math.max(5, (high - low) * 0.06);
  return {
    rolling: isRolling(result),
    x: { domain: [result.period.from, result.period.to], range: [margin.left, size.width - margin.right] },
    y: { domain: [Math.max(0, low - pad), high + pad], range: [size.height - axisRoom, key.bottom + 6] },
    marks: [...title.marks, ...key.marks],
  };
}

/** Runs of neighbouring steps that have centres: lines and bands stop where one has none. */
function runsOf(steps: readonly CentredStep[]): readonly (readonly CentredStep[])[] {
  const runs: CentredStep[][] = [];
  for (const step of steps) {
    const before = runs.at(-1)?.at(-1);
    if (before?.index === step.index - 1) runs.at(-1)?.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** A band over the steps of a run; a lone step has the width of its own months. */
function band(
  run: readonly CentredStep[],
  { x, y, rolling }: Frame,
  of: (step: CentredStep) => readonly [number, number],
  fill: string,
): Mark {
  const [first, last] = [run[0], run.at(-1)];
  const lone = run.length === 1 && first !== undefined && last !== undefined;
  const at = lone
    ? [first.step.period.from, last.step.period.to].map((month) => ({ month, ends: of(first) }))
    : run.map((step) => ({ month: timeOf(step.step, rolling), ends: of(step) }));
  const there = at.flatMap(({ month, ends }) => [place(x, month), place(y, ends[1])]);
  const back = at.toReversed().flatMap(({ month, ends }) => [place(x, month), place(y, ends[0])]);
  return { kind: 'area', points: [...there, ...back], fill };
}

const spreadOf = ({ centre }: CentredStep): readonly [number, number] => [
  centre.along.value - centre.spreadKm,
  centre.along.value + centre.spreadKm,
];

/** An upright bar from end to end of an interval, with short strokes at both. */
function bar(step: CentredStep, { x, y, rolling }: Frame, stroke: string): Mark[] {
  const { lower, upper } = step.centre.along;
  const at = place(x, timeOf(step.step, rolling));
  const [low, high] = [place(y, lower), place(y, upper)];
  return [
    { kind: 'line', points: [at, low, at, high], stroke, width: 1.5 },
    ...[low, high].map((end): Mark => ({ kind: 'line', points: [at - 3, end, at + 3, end], stroke, width: 1.5 })),
  ];
}

function dot(step: CentredStep, share: number, { x, y, rolling }: Frame, { theme, pick }: FindingContext): Mark[] {
  const [px, py] = [place(x, timeOf(step.step, rolling)), place(y, step.centre.along.value)];
  const square = (half: number, fill: string): Mark => ({
    kind: 'rect',
    x: px - half,
    y: py - half,
    width: 2 * half,
    height: 2 * half,
    fill,
  });
  const isPicked = itemId(step.index) === pick;
  const half = x.range[1] < smallWidth ? 2.5 : 4;
  return [
    square(isPicked ? half + 2 : half, isPicked ? theme.focus : theme.ink),
    square(half - 1, stepInk(theme, share)),
  ];
}

/** Names of steps under the axis, as many as stand apart. */
function nameMarks(result: MeanCentresResult, { x, y, rolling }: Frame, { theme, language }: FindingContext): Mark[] {
  const marks: Mark[] = [
    { kind: 'line', points: [x.range[0], y.range[0], x.range[1], y.range[0]], stroke: theme.quiet, width: 0.75 },
  ];
  let free = x.range[0] - margin.left;
  for (const step of result.steps) {
    const at = place(x, timeOf(step, rolling));
    const name = rolling
      ? formatOf(language).shortMonth(monthIndexOf(step.period.to - 1))
      : stepName(step, result, language);
    const half = textWidth(name, textSize) / 2;
    if (at - half < free || at + half > x.range[1] + margin.right) continue;
    marks.push({ kind: 'line', points: [at, y.range[0], at, y.range[0] + 4], stroke: theme.quiet, width: 1 });
    marks.push(label(name, at, y.range[0] + 16, theme.quiet, 'middle'));
    free = at + half + 10;
  }
  return marks;
}

/** Where the definition of the series changed. */
function breakMarks({ breakMonths }: MeanCentresResult, { x, y }: Frame, { theme }: FindingContext): Mark[] {
  return breakMonths.map((month) => ({
    kind: 'line',
    points: [place(x, month), y.range[0], place(x, month), y.range[1]],
    stroke: theme.ink,
    width: 1,
    dash: [4, 3],
  }));
}

export function chartOf(result: MeanCentresResult, context: FindingContext, size: Size): Drawing | null {
  const steps = centredSteps(result);
  if (steps.length === 0) return null;
  const { language, theme, measure } = context;
  const frame = frameOf(result, context, size);
  const runs = runsOf(steps);
  const isBand = steps.length > mostBars;
  const intervals = steps.filter(hasInterval);
  const { month, whole } = formatOf(language);
  return {
    ...size,
    x: frame.x,
    y: frame.y,
    description: say(words, language, 'description', {
      measure,
      from: month(result.period.from),
      to: month(monthIndexOf(result.period.to - 1)),
      headline: headlineOf(result, language),
    }),
    marks: [
      ...frame.marks,
      ...valueAxis(frame.y, size.width - margin.right, theme, (value) => whole(value)),
      ...nameMarks(result, frame, context),
      ...breakMarks(result, frame, context),
      ...runs.map((run) => band(run, frame, spreadOf, `${theme.quiet}40`)),
      ...(isBand
        ? runsOf(intervals).map((run) =>
            band(run, frame, ({ centre }) => [centre.along.lower, centre.along.upper], `${theme.ink}66`),
          )
        : intervals.flatMap((step) => bar(step, frame, theme.ink))),
      ...runs
        .filter((run) => run.length > 1)
        .map(
          (run): Mark => ({
            kind: 'line',
            points: run.flatMap((step) => [
              place(frame.x, timeOf(step.step, frame.rolling)),
              place(frame.y, step.centre.along.value),
            ]),
            stroke: theme.accent,
            width: 2,
          }),
        ),
      ...(isBand && context.pick === null
        ? []
        : steps
            .filter(({ index }) => !isBand || itemId(index) === context.pick)
            .flatMap((step) =>
              dot(step, steps.length < 2 ? 1 : steps.indexOf(step) / (steps.length - 1), frame, context),
            )),
    ],
  };
}

/** The step with a centre that is nearest in time to a pixel, no farther than half its months. */
export function stepOnChart(result: MeanCentresResult, context: FindingContext, size: Size, px: number): string | null {
  const steps = centredSteps(result);
  if (steps.length === 0) return null;
  const { x, rolling } = frameOf(result, context, size);
  const at = valueAt(x, px);
  const away = ({ step }: CentredStep): number => Math.abs(timeOf(step, rolling) - at);
  const nearest = steps.reduce((best, step) => (away(step) < away(best) ? step : best));
  const { from, to } = nearest.step.period;
  return away(nearest) <= (to - from) / 2 ? itemId(nearest.index) : null;
}
