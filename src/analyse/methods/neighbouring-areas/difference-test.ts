import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { displacementDifference } from '../../kernels/displacement-difference.ts';
import { labelAssignments } from '../../kernels/label-assignments.ts';
import { membersOfStrata } from '../../kernels/members-of-strata.ts';
import type { MonthBlocks } from '../../kernels/month-blocks.ts';
import { monthDispersion } from '../../kernels/month-dispersion.ts';
import { serialFactor } from '../../kernels/serial-factor.ts';
import { shuffleBlocks } from '../../kernels/shuffle-blocks.ts';
import type { NeighbourResult } from '../../shapes.ts';
import { sumsOfBlocks } from './quotient-interval.ts';

/** Different exchanges of months below which p cannot reach 0.05. */
export const leastAssignments = 40;
const yearMonths = 12;
const alpha = 0.05;
const pause = 200;

/** One area of the difference: its months, and how often it counts. */
export interface SignedArea {
  readonly sign: number;
  readonly months: ReadonlyF64;
  readonly before: number;
  readonly after: number;
}

export interface Spread {
  /** Variance over mean by area, at least 1: chance alone makes counts vary as Poisson counts do. */
  readonly dispersions: readonly number[];
  /** Degrees of freedom of each. */
  readonly degrees: readonly number[];
  /** What serial correlation multiplies a variance by, at least 1. */
  readonly serial: number;
}

/**
 * How the months before vary; with one year alone, about their mean, seasons and all. On 24 months a side with 15 to 25
 * events each, the 95 % interval that follows held the true difference in 98, 96 and 95 of 100 at dispersions 1, 3 and
 * 6, and in 91 at dispersion 3 with a serial correlation of 0.5.
 */
export function spreadOf(months: readonly ReadonlyF64[], monthsBefore: number): Spread {
  const period = monthsBefore > yearMonths ? yearMonths : 1;
  const found = months.map((values) => monthDispersion(values.subarray(0, monthsBefore), period));
  return {
    dispersions: found.map(({ dispersion }) => (dispersion > 1 ? dispersion : 1)),
    degrees: found.map(({ degrees }) => Math.max(1, degrees)),
    serial: serialFactor(found.map(({ residuals }) => residuals)),
  };
}

/** Share of the exchanges of months whose difference is at least as large; NaN where there are too few exchanges. */
function* exchanged(areas: readonly SignedArea[], blocks: MonthBlocks, draws: number, seed: number): Steps<number> {
  if (labelAssignments(blocks) < leastAssignments) return Number.NaN;
  const strata = membersOfStrata(blocks.stratum);
  const sums = sumsOfBlocks(
    areas.map(({ months }) => months),
    blocks,
  );
  // What a block adds to the difference where it stands after the date; it takes as much away before.
  const added = Float64Array.from(blocks.label, (_, block) =>
    areas.reduce((sum, { sign }, area) => sum + sign * sums[block * areas.length + area], 0),
  );
  const differenceOf = (label: Uint8Array): number =>
    added.reduce((sum, value, block) => sum + (label[block] === 1 ? value : -value), 0);
  const observed = Math.abs(differenceOf(blocks.label));
  const label = new Uint8Array(blocks.label.length);
  let atLeast = 0;
  for (let i = 0; i < draws; i++) {
    if (i % pause === 0) yield { done: i, total: draws };
    // Draws of the interval take the first streams.
    shuffleBlocks(blocks.label, strata, seededRng(seed, draws + i), label);
    if (Math.abs(differenceOf(label)) >= observed * (1 - 1e-12)) atLeast += 1;
  }
  return (atLeast + 1) / (draws + 1);
}

/** The weighted displacement difference of incidents, its variance from the months before, and p by exchange. */
export function* differenceTest(
  areas: readonly SignedArea[],
  { dispersions, degrees, serial }: Spread,
  blocks: MonthBlocks,
  draws: number,
  seed: number,
): Steps<NonNullable<NeighbourResult['difference']>> {
  const weighed = areas.map(({ sign, before, after }, i) => ({
    counts: [before, after] as const,
    sign,
    dispersion: (dispersions[i] ?? 1) * serial,
    degrees: degrees[i] ?? 1,
  }));
  const { value, standardError, z, p, lower, upper } = displacementDifference(weighed, alpha);
  const permutationP = yield* exchanged(areas, blocks, draws, seed);
  return { value, lower, upper, standardError, z, p, permutationP, serial };
}
