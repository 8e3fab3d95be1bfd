import { type Problem, problem } from '../../../base/problem.ts';
import { geodesic } from '../../../corridors/geodesic.ts';
import { bootstrapInterval } from '../../kernels/bootstrap-interval.ts';
import { centreEllipse } from '../../kernels/centre-ellipse.ts';
import { meanPosition } from '../../kernels/mean-position.ts';
import { simultaneousBand } from '../../kernels/simultaneous-band.ts';
import { smallSampleFactor } from '../../kernels/small-sample-factor.ts';
import type { ShiftResult } from '../../shapes.ts';
import type { BlockSums } from './block-sums.ts';

/** Blocks that each period must have for an interval. */
const leastBlocks = 3;

type Summary = Pick<
  ShiftResult,
  | 'fromKm'
  | 'toKm'
  | 'ids'
  | 'shareNow'
  | 'shareBefore'
  | 'difference'
  | 'lower'
  | 'upper'
  | 'meanShift'
  | 'centres'
  | 'problems'
>;

/** Shares of bins and mean of `straightKm` of one row of added blocks. */
interface Profile {
  readonly shares: Float64Array;
  readonly mean: number;
}

function profileOf(row: Float64Array, bins: number): Profile {
  let n = 0;
  for (let bin = 0; bin < bins; bin++) n += row[bin];
  return { shares: Float64Array.from(row.subarray(0, bins), (count) => count / n), mean: row[bins] / n };
}

/** Adds up the blocks of each period. */
function totals({ values, columns }: BlockSums, label: Uint8Array): readonly [Float64Array, Float64Array] {
  const sums = [new Float64Array(columns), new Float64Array(columns)] as const;
  label.forEach((period, block) => {
    for (let c = 0; c < columns; c++) sums[period === 1 ? 1 : 0][c] += values[block * columns + c];
  });
  return sums;
}

function centresOf(
  before: Float64Array,
  now: Float64Array,
  ring: Float64Array,
  factor: number,
): ShiftResult['centres'] {
  const [from, to] = [meanPosition(before), meanPosition(now)];
  const drift = geodesic(from.lon, from.lat, to.lon, to.lat);
  const bearing = (drift.azimuth * 180) / Math.PI;
  return {
    now: [to.lon, to.lat],
    before: [from.lon, from.lat],
    driftKm: drift.km,
    bearing: (bearing + 360) % 360,
    ellipse: centreEllipse(to, ring, factor),
  };
}

/** The last three columns of draws: n-vectors. */
function vectorsOf(draws: Float64Array, columns: number): Float64Array {
  const rows = draws.length / columns;
  const vectors = new Float64Array(rows * 3);
  for (let row = 0; row < rows; row++) {
    for (let axis = 0; axis < 3; axis++) vectors[row * 3 + axis] = draws[row * columns + columns - 3 + axis];
  }
  return vectors;
}

/**
 * Shares, their difference with its band, difference of means with its interval, centres.
 * @param draws bootstrap rows before and now; null, or too few blocks, leaves out band, interval and ellipse
 */
export function summarise(
  sums: BlockSums,
  label: Uint8Array,
  draws: readonly [Float64Array, Float64Array] | null,
): Summary {
  const { bins, columns } = sums;
  const [before, now] = totals(sums, label);
  const [was, is] = [profileOf(before, bins), profileOf(now, bins)];
  const difference = is.shares.map((share, bin) => share - was.shares[bin]);
  const blocks = Math.min(...[0, 1].map((period) => label.filter((of) => of === period).length));
  const few = blocks < leastBlocks;
  const factor = few || draws === null ? Number.NaN : smallSampleFactor(blocks);
  const rows = draws === null || few ? 0 : draws[0].length / columns;
  const shareDraws = new Float64Array(rows * bins);
  const meanDraws = new Float64Array(rows);
  for (let row = 0; draws !== null && row < rows; row++) {
    const [a, b] = draws.map((of) => profileOf(of.subarray(row * columns, (row + 1) * columns), bins));
    for (let bin = 0; bin < bins; bin++) shareDraws[row * bins + bin] = b.shares[bin] - a.shares[bin];
    meanDraws[row] = b.mean - a.mean;
  }
  const none = new Float64Array(bins).fill(Number.NaN);
  const band = rows > 0 ? simultaneousBand(difference, shareDraws, factor) : { lower: none, upper: none };
  const moved = is.mean - was.mean;
  const problems: readonly Problem[] = few ? [problem('too-few-blocks', { blocks, least: leastBlocks })] : [];
  const vectors = (row: Float64Array): Float64Array => row.subarray(columns - 3);
  const ring = rows > 0 && draws !== null ? vectorsOf(draws[1], columns) : new Float64Array(0);
  return {
    fromKm: sums.fromKm,
    toKm: sums.toKm,
    ids: Array.from(sums.fromKm, String),
    shareNow: is.shares,
    shareBefore: was.shares,
    difference,
    ...band,
    meanShift: rows > 0 ? { value: moved, ...bootstrapInterval(moved, meanDraws, factor) } : null,
    centres: draws === null ? null : centresOf(vectors(before), vectors(now), ring, factor),
    problems,
  };
}
