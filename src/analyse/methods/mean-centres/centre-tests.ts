import { type Problem, problem } from '../../../base/problem.ts';
import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import { betweenSteps } from '../../kernels/between-steps.ts';
import { permuteSteps } from '../../kernels/permute-steps.ts';
import { type StepSpans, sumsOfSteps } from '../../kernels/sums-of-steps.ts';
import type { Period } from '../../shapes.ts';
import { ordersOf, strataOf } from './blocks-of.ts';
import { monthColumns } from './month-sums.ts';

const { records, vector, all } = monthColumns;

/** Different orders below which p cannot reach 0.05. */
const leastOrders = 40;

export interface CentreTests {
  /** Do the centres move at all, and is the last as far from the first? */
  readonly moves: number | null;
  readonly drift: number | null;
  readonly problems: readonly Problem[];
}

export interface Tested {
  /** Months of all steps, x columns. */
  readonly sums: Float64Array;
  readonly span: Period;
  readonly spans: Omit<StepSpans, 'columns'>;
  readonly blockMonths: number;
  /** Months of a step. */
  readonly stepMonths: number;
  /** Steps of the first and the last centre. */
  readonly ends: readonly [number, number];
}

/** Angle between two mean directions: it grows with the distance of their centres. */
function apart(sums: Float64Array, a: number, b: number): number {
  const [p, q] = [a, b].map((step) => sums.subarray(step * all + vector, step * all + vector + 3));
  const dot = p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
  const cross = Math.hypot(p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]);
  return Math.atan2(cross, dot);
}

/**
 * p of the moves by exchange of months, like with like. Blocks as long as a step would only give the steps other names:
 * then, and with too few orders, there is none.
 */
export function* centreTests(tested: Tested, permutations: number, seed: number): Steps<CentreTests> {
  const { sums, span, spans, blockMonths, stepMonths, ends } = tested;
  const stratum = strataOf(span, blockMonths);
  const ways = blockMonths >= stepMonths ? 1 : ordersOf(stratum);
  if (ways < leastOrders) {
    return { moves: null, drift: null, problems: [problem('too-few-blocks', { ways, least: leastOrders })] };
  }
  const statistic = (of: Float64Array): readonly number[] => [
    betweenSteps(of, all, records, vector),
    apart(of, ends[0], ends[1]),
  ];
  const observed = statistic(sumsOfSteps({ ...spans, columns: all }, sums));
  const steps = { ...spans, columns: all, sums, stratum, size: blockMonths };
  const drawn = yield* permuteSteps(steps, statistic, 2, permutations, (stream) => seededRng(seed, stream));
  const p = observed.map((value, column) => {
    // An exchange that leaves the steps as they are must count as at least as large, whatever the last bit says.
    const least = value * (1 - 1e-9);
    let reached = 1;
    for (let i = 0; i < permutations; i++) if (drawn[i * 2 + column] >= least) reached += 1;
    return reached / (permutations + 1);
  });
  return { moves: p[0], drift: p[1], problems: [] };
}
