import { monthOfDay } from '../../../base/month.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import { dayIndexOf } from '../../../base/units.ts';
import { recordsOf } from '../../../columns/cube/records-of.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { borderKmAt } from '../../../corridors/border-km-at.ts';
import { straightKm } from '../../../corridors/linear-reference.ts';
import { type CorridorRecords, corridorRecords } from '../../corridor-records.ts';
import { bandwidthRule } from '../../kernels/bandwidth-rule.ts';
import { effectiveNumber } from '../../kernels/effective-number.ts';
import { kernelDensityLine, type Stretch } from '../../kernels/kernel-density-line.ts';
import type { DensityKernel } from '../../kernels/plane-grid.ts';
import { weightedVariance } from '../../kernels/weighted-variance.ts';
import { type Method, type MethodInput, type ParamValues, resolveParams } from '../../method.ts';
import type { LineDensityResult, Period } from '../../shapes.ts';
import { bootstrapBand } from './bootstrap-band.ts';
import { card } from './card.ts';

const leastRecords = 30;
/** Blocks of months that a band needs. */
const leastBlocks = 3;
/** Places of the curve in one bandwidth. */
const placesEach = 10;
/** A Gaussian with standard deviation h / sqrt 7 has the variance of the quartic on a line. */
const perDeviation = Math.sqrt(7);

/** Records on the line, as far as the densities need them. */
interface LineEvents {
  readonly x: Float64Array;
  readonly weight: Float64Array | null;
  /** How many records of equal weight these come to. */
  readonly effective: number;
}

interface Curve {
  readonly at: Float64Array;
  readonly kernel: DensityKernel;
  readonly stretch: Stretch;
}

type Curves = Pick<LineDensityResult, 'km' | 'values' | 'us' | 'mexico' | 'lower' | 'upper'>;

const none = new Float64Array(0);
const noCurves: Curves = { km: none, values: none, us: none, mexico: none, lower: none, upper: none };

/** Straight kilometres, kept inside the stretch: the table has them in single precision. */
function eventsOf(
  table: IncidentTable,
  { rows, weight, records }: CorridorRecords,
  { from, to }: Stretch,
  { count }: ParamValues,
): LineEvents {
  const x = Float64Array.from(rows, (row) => Math.min(Math.max(table.straightKm[row], from), to));
  const grouped = recordsOf(table);
  if (weight === null || count !== 'people') return { x, weight, effective: records };
  if (grouped === null) return { x, weight, effective: effectiveNumber(weight) };
  // People of a group are shared evenly among its records.
  const each = weight.map((people, k) => people / Math.sqrt(grouped[rows[k]]));
  const sum = weight.reduce((a, b) => a + b, 0);
  return { x, weight, effective: (sum / each.reduce((a, b) => a + b, 0)) ** 2 * effectiveNumber(each) };
}

function pick({ x, weight, ...whole }: LineEvents, wanted: (i: number) => boolean): LineEvents {
  return {
    ...whole,
    x: x.filter((_, i) => wanted(i)),
    weight: weight === null ? null : weight.filter((_, i) => wanted(i)),
  };
}

/** Bandwidth of the quartic, km; of the Gaussian's like. */
function bandwidthOf({ x, weight, effective }: LineEvents, { bandwidthBy, bandwidthKm }: ParamValues): number {
  if (bandwidthBy !== 'scott' && bandwidthBy !== 'silverman') return Number(bandwidthKm);
  return perDeviation * bandwidthRule(bandwidthBy, effective, 1) * Math.sqrt(weightedVariance(x, weight, effective));
}

/** Block of each month of a period: blocks as equal as can be, about `size` months each. */
function blocksOf(period: Period, size: number): { readonly count: number; readonly of: (month: number) => number } {
  const months = period.to - period.from;
  const count = Math.max(1, Math.round(months / size));
  return { count, of: (month) => Math.floor(((month - period.from) * count) / months) };
}

const density = ({ x, weight }: LineEvents, { at, kernel, stretch }: Curve): Steps<Float64Array> =>
  kernelDensityLine(x, weight, at, kernel, stretch);

/** The curve of each block of months, blocks x places. */
function* blockCurves(events: LineEvents, blockOf: Uint32Array, count: number, curve: Curve): Steps<Float64Array> {
  const curves = new Float64Array(count * curve.at.length);
  for (let block = 0; block < count; block++) {
    const own = pick(events, (i) => blockOf[i] === block);
    curves.set(yield* density(own, curve), block * curve.at.length);
  }
  return curves;
}

function curveOf(bandwidth: number, stretch: Stretch, params: ParamValues): Curve {
  const length = stretch.to - stretch.from;
  const spaces = Math.ceil((length * placesEach) / bandwidth);
  const kind = params.kernel === 'gaussian' ? 'gaussian' : 'quartic';
  return {
    at: Float64Array.from({ length: spaces + 1 }, (_, i) => stretch.from + (length * i) / spaces),
    kernel: { kind, radius: kind === 'gaussian' ? bandwidth / perDeviation : bandwidth },
    stretch,
  };
}

function* curvesOf(
  input: MethodInput,
  table: IncidentTable,
  records: CorridorRecords,
  events: LineEvents,
  curve: Curve,
  draw: { readonly months: number; readonly draws: number; readonly seed: number },
): Steps<Curves> {
  const isUs = Uint8Array.from(records.rows, (row) => (table.acrossKm[row] >= 0 ? 1 : 0));
  const us = yield* density(
    pick(events, (i) => isUs[i] === 1),
    curve,
  );
  const mexico = yield* density(
    pick(events, (i) => isUs[i] === 0),
    curve,
  );
  const values = us.map((value, k) => value + mexico[k]);
  const { index } = input.geography;
  const km = curve.at.map((straight) => borderKmAt(index, straight));
  const blocks = blocksOf(input.now, draw.months);
  if (blocks.count < leastBlocks) return { km, values, us, mexico, lower: none, upper: none };
  const blockOf = Uint32Array.from(records.rows, (row) => blocks.of(monthOfDay(dayIndexOf(table.day[row]))));
  const parts = yield* blockCurves(events, blockOf, blocks.count, curve);
  const streams = (stream: number) => seededRng(draw.seed, stream);
  return { km, values, us, mexico, ...(yield* bootstrapBand(parts, values, draw.draws, streams)) };
}

/** Why there is no curve: too few records, all at one kilometre, or a kernel as wide as the stretch. */
function refusal(records: number, bandwidth: number, { from, to }: Stretch): Problem | null {
  if (records < leastRecords) return problem('too-few-events', { records, needed: leastRecords });
  if (!(bandwidth > 0)) return problem('no-variance');
  return 2 * bandwidth >= to - from ? problem('radius-covers-all', { km: Math.round(bandwidth) }) : null;
}

/**
 * Density of the records of the corridor along the border, records (or people) per straight kilometre and period, with
 * reflection at the ends of the stretch, by side, and a band from blocks of months. Fails with "figures-missing" and
 * "empty-period"; other conditions that fail stand in the meta, without a curve, or without a band.
 */
function* run(input: MethodInput, given: ParamValues, seed: number): Steps<Result<LineDensityResult, Problem>> {
  const table = input.incidents;
  if (table === null) return err(problem('figures-missing'));
  if (input.now.from >= input.now.to) return err(problem('empty-period'));
  const params = resolveParams(card, given);
  const records = yield* corridorRecords(table, input, params);
  const { index } = input.geography;
  const stretch = { from: straightKm(index, records.place.from), to: straightKm(index, records.place.to) };
  const events = eventsOf(table, records, stretch, params);
  const bandwidth = bandwidthOf(events, params);
  const refused = refusal(records.records, bandwidth, stretch);
  const draw = { months: Number(params.blockMonths), draws: Number(params.draws), seed };
  const curves =
    refused === null
      ? yield* curvesOf(input, table, records, events, curveOf(bandwidth, stretch, params), draw)
      : noCurves;
  const blocks = blocksOf(input.now, draw.months).count;
  const few =
    refused === null && blocks < leastBlocks ? [problem('too-few-blocks', { blocks, least: leastBlocks })] : [];
  return ok({
    shape: 'line-density',
    meta: {
      stamp: { method: card.id, version: card.version, params, seed },
      n: records.records,
      people: records.people,
      missing: records.missing,
      tests: 0,
      headlineP: null,
      basis: input.basis,
      problems: refused === null ? few : [refused],
    },
    period: input.now,
    bandwidthKm: bandwidth,
    ...curves,
  });
}

export const lineDensityMethod: Method = { card, run };
