import { poissonLlr } from './poisson-llr.ts';

/**
 * Which counts can beat a ratio, by what is expected, so that most windows are left with one look and no logarithm.
 * Expected numbers lie in buckets, 32 to each doubling; a bucket's bound holds for all that is in it.
 */
export interface ScanThresholds {
  /** Fewest cases of a high window; more than the total where none is enough. */
  readonly fewest: Uint32Array;
  /** Most cases of a low window; -1 where none is few enough. */
  readonly most: Int32Array;
}

const single = new Float32Array(1);
const bits = new Uint32Array(single.buffer);
const shift = 18;
/** Rounding to single precision may lift a number over its bucket's edge by less than this. */
const edge = 1e-6;
/** Under this expectation every window is worth a look. */
const leastExpected = 2 ** -20;

/** Bucket of an expected number: exponent and five bits of its single-precision form. */
export function bucketOf(expected: number): number {
  single[0] = expected;
  return bits[0] >>> shift;
}

function lowerEdge(bucket: number): number {
  bits[0] = bucket << shift;
  return single[0];
}

function thresholds(total: number, ratio: number): ScanThresholds {
  const last = bucketOf(total) + 1;
  const first = bucketOf(leastExpected);
  const fewest = new Uint32Array(last + 1).fill(1);
  const most = new Int32Array(last + 1);
  let [high, low] = [1, -1];
  for (let bucket = first; bucket <= last; bucket++) {
    const from = lowerEdge(bucket) * (1 - edge);
    const to = lowerEdge(bucket + 1) * (1 + edge);
    while (high <= total && !(high > from && poissonLlr(high, from, total) > ratio)) high += 1;
    while (low + 1 < to && low < total && (to >= total || poissonLlr(low + 1, to, total) > ratio)) low += 1;
    fewest[bucket] = high;
    most[bucket] = low;
  }
  return { fewest, most };
}

/** Ratios for which there are tables; the one below serves those between. */
const step = 0.25;

/** Gives thresholds that no window over `ratio` fails, made when they are first asked for. */
export function thresholdLadder(total: number): (ratio: number) => ScanThresholds {
  const made: ScanThresholds[] = [];
  return (ratio) => {
    const rung = Math.floor(ratio / step);
    made[rung] ??= thresholds(total, rung * step);
    return made[rung];
  };
}
