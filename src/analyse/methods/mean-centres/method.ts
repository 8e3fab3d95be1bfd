import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok } from '../../../base/result.ts';
import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { locateAlong } from '../../../corridors/linear-reference.ts';
import { breaksCrossed } from '../../../select/breaks-crossed.ts';
import { offSeason } from '../../../select/clauses.ts';
import { type CorridorRecords, corridorRecords } from '../../corridor-records.ts';
import { bootstrapInterval } from '../../kernels/bootstrap-interval.ts';
import { centreEllipse } from '../../kernels/centre-ellipse.ts';
import { meanPosition } from '../../kernels/mean-position.ts';
import { resampleSteps } from '../../kernels/resample-steps.ts';
import { smallSampleFactor } from '../../kernels/small-sample-factor.ts';
import { type StepSpans, sumsOfSteps } from '../../kernels/sums-of-steps.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import { firstUnfilled } from '../../month-series.ts';
import type { CentreStep, MeanCentre, MeanCentresResult, Period } from '../../shapes.ts';
import { writtenRing } from '../../written-shape.ts';
import { blocksOfStep } from './blocks-of.ts';
import { card } from './card.ts';
import { type CentreTests, centreTests, type Tested } from './centre-tests.ts';
import { directionOf, driftOf, movesOf } from './drift-of.ts';
import { type Divisor, ellipseOf } from './ellipse-of.ts';
import { monthColumns, monthSums } from './month-sums.ts';
import { type CutSteps, type StepForm, stepForms, stepLength, stepsOf } from './steps-of.ts';

/** Records under which a step has no centre. */
const leastRecords = 30;
/** Blocks that a step must have for an interval. */
const leastBlocks = 3;

const { records, mexican, km, kmSquared, vector, all } = monthColumns;

/** All that the centres are made of. */
interface Ground extends CutSteps {
  readonly table: IncidentTable;
  readonly input: MethodInput;
  /** Records of the period, in order of day, and the first of each of its months. */
  readonly chosen: CorridorRecords;
  readonly starts: Uint32Array;
  readonly period: Period;
  /** Months of all steps, x columns, and the steps among them. */
  readonly span: Period;
  readonly spans: Omit<StepSpans, 'columns'>;
  readonly inSteps: Float64Array;
  /** steps x columns; draws x steps x columns. */
  readonly sums: Float64Array;
  readonly drawn: Float64Array;
  /** What intervals of each step are widened by; NaN where there are too few blocks. */
  readonly factors: readonly number[];
  readonly divisor: Divisor;
}

/** Draws of one step: kilometres, and n-vectors. */
function drawsOf({ drawn, steps }: Ground, step: number) {
  const width = steps.length * all;
  const draws = drawn.length / width;
  const along = new Float64Array(draws);
  const vectors = new Float64Array(draws * 3);
  for (let i = 0; i < draws; i++) {
    const at = i * width + step * all;
    along[i] = drawn[at + km] / drawn[at + records];
    vectors.set(drawn.subarray(at + vector, at + vector + 3), i * 3);
  }
  return { along, vectors };
}

function* centreOf(ground: Ground, step: number): Steps<MeanCentre> {
  const { table, input, sums, steps, period, chosen, starts, factors, divisor } = ground;
  const row = sums.subarray(step * all, (step + 1) * all);
  const centre = meanPosition(row.subarray(vector));
  const { borderKm, acrossKm } = locateAlong(input.geography.index, centre.lon, centre.lat);
  const mean = row[km] / row[records];
  const own = chosen.rows.subarray(starts[steps[step].from - period.from], starts[steps[step].to - period.from]);
  const { along, vectors } = drawsOf(ground, step);
  const factor = factors[step];
  return {
    lonLat: [centre.lon, centre.lat],
    borderKm,
    acrossKm,
    along: { value: mean, ...bootstrapInterval(mean, along, factor) },
    spreadKm: Math.sqrt(Math.max(0, row[kmSquared] / row[records] - mean * mean)),
    ellipse: yield* ellipseOf(table, own, centre, divisor),
    uncertainty: Number.isNaN(factor) ? [] : writtenRing(centreEllipse(centre, vectors, factor)),
  };
}

function* stepsWithCentres(ground: Ground): Steps<readonly CentreStep[]> {
  const found: CentreStep[] = [];
  for (const [step, period] of ground.steps.entries()) {
    yield { done: step, total: ground.steps.length };
    const n = ground.sums[step * all + records];
    const centre = n < leastRecords ? null : yield* centreOf(ground, step);
    found.push({ period, records: n, mexicanShare: ground.sums[step * all + mexican] / n, centre });
  }
  return found;
}

const formOf = ({ step }: ParamValues): StepForm => stepForms.find((form) => form === step) ?? 'year';
const divisorOf = ({ divisor }: ParamValues): Divisor =>
  divisor === 'crimestat' || divisor === 'turf' ? divisor : 'yuill';

/** Why there is no answer; empty where two steps have a centre. */
function refusalOf(steps: readonly CentreStep[], n: number): readonly Problem[] {
  if (steps.length < 2) return [problem('too-few-steps', { steps: steps.length, needed: 2 })];
  if (steps.filter(({ centre }) => centre !== null).length >= 2) return [];
  return [problem('too-few-events', { records: n, needed: leastRecords })];
}

/** Counts the records, cuts the steps, and draws their months again. */
function* groundOf(
  table: IncidentTable,
  input: MethodInput,
  period: Period,
  params: ParamValues,
  seed: number,
): Steps<Ground> {
  const chosen = yield* corridorRecords(table, { ...input, now: period }, { ...params, count: 'records' });
  const { steps, dropped } = stepsOf(period, formOf(params));
  const { sums: months, starts } = monthSums(table, chosen.rows, period);
  const off = new Set(offSeason(input.clauses, period.from, period.to - period.from).map((m) => period.from + m));
  const size = Number(params.blockMonths);
  const blocks = steps.map((step) => blocksOfStep(months, period, step, size, (month) => off.has(month)));
  const first = steps[0]?.from ?? period.from;
  const span = { from: first, to: steps.at(-1)?.to ?? first };
  const spans = {
    from: Uint32Array.from(steps, (step) => step.from - first),
    to: Uint32Array.from(steps, (step) => step.to - first),
  };
  const inSteps = months.subarray((first - period.from) * all, (span.to - period.from) * all);
  // Draws take the streams behind those of the permutations.
  const draws = Number(params.draws);
  const drawn = yield* resampleSteps(blocks, all, draws, (stream) => seededRng(seed, draws + stream));
  return {
    ...{ table, input, chosen, starts, period, steps, dropped, span, spans, inSteps, drawn },
    sums: sumsOfSteps({ ...spans, columns: all }, inSteps),
    factors: blocks.map(({ length }) => (length / all < leastBlocks ? Number.NaN : smallSampleFactor(length / all))),
    divisor: divisorOf(params),
  };
}

type Found = Pick<MeanCentresResult, 'moves' | 'direction' | 'drift'> &
  Pick<CentreTests, 'problems'> & {
    readonly p: number | null;
  };

/** Moves and drift of the centres with their p; none where there is nothing to compare. */
function* foundOf(ground: Ground, steps: readonly CentreStep[], params: ParamValues, seed: number): Steps<Found> {
  const refusal = refusalOf(steps, ground.chosen.rows.length);
  if (refusal.length > 0) return { moves: [], direction: null, drift: null, p: null, problems: refusal };
  const { inSteps, span, spans, sums, drawn, factors } = ground;
  const ends = steps.flatMap(({ centre }, k) => (centre === null ? [] : [k]));
  const [start, end] = [ends[0] ?? 0, ends.at(-1) ?? 0];
  const tested: Tested = {
    ...{ sums: inSteps, span, spans, ends: [start, end] },
    blockMonths: Number(params.blockMonths),
    stepMonths: stepLength(formOf(params)),
  };
  const tests = yield* centreTests(tested, Number(params.draws), seed);
  const drift = driftOf(steps, sums, drawn, Math.max(factors[start], factors[end]));
  const moves = movesOf(steps);
  return {
    moves,
    direction: directionOf(moves),
    drift: drift === null ? null : { ...drift, p: tests.drift },
    p: tests.moves,
    problems: tests.problems,
  };
}

/**
 * Mean centre and ellipse of the records of each step of time, their drift, and whether they move at all. Counts
 * records; people take no part. Fails with `figures-missing`, `empty-period` or `break-crossed`; where no two steps have
 * 30 records, the problem is listed and there is no drift.
 */
export const meanCentresMethod: Method = {
  card,
  *run(input, given, seed) {
    const params = resolveParams(card, given);
    const table = input.incidents;
    if (table === null) return err(problem('figures-missing'));
    const to = monthIndexOf(Math.min(input.now.to, firstUnfilled(table, input)));
    const period = { from: input.now.from, to };
    if (to <= period.from) return err(problem('empty-period'));
    const crossed = breaksCrossed(input.breaks, period, period, input.clauses);
    if (!crossed.ok) return crossed;
    const ground = yield* groundOf(table, input, period, params, seed);
    const steps = yield* stepsWithCentres(ground);
    const { p, problems, ...found } = yield* foundOf(ground, steps, params, seed);
    const inside = input.breaks.filter(({ month }) => month > period.from && month < period.to);
    return ok({
      shape: 'mean-centres',
      meta: {
        stamp: { method: card.id, version: card.version, params, seed },
        n: ground.chosen.rows.length,
        people: ground.chosen.people,
        missing: ground.chosen.missing,
        tests: p === null ? 0 : 1,
        headlineP: p,
        basis: input.basis,
        problems,
      },
      period,
      steps,
      ...found,
      dropped: ground.dropped,
      breaks: crossed.value,
      breakMonths: inside.map(({ month }) => month),
    });
  },
};
