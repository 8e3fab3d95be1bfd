import type { ReadonlyF64 } from '../../base/typed-array.ts';

export interface PeltSettings {
  /**
   * "poisson": 2 S (ln E - ln S), counts, E the exposure; "mean": sum of squares about the segment's mean, variance taken
   * as 1, or as one over its weight; "mean-variance": n (ln(2 pi v) + 1), v the segment's own variance with divisor n.
   */
  readonly cost: 'poisson' | 'mean' | 'mean-variance';
  /** What each change costs. */
  readonly penalty: number;
  /** Whether ln(length) is added to each segment's cost: the modified BIC, scaled as `penalty` is. */
  readonly lengthWeight: number;
  /**
   * Of counts what each is per, such as the part of a season in it; of "mean" the weight of each value, one over its
   * variance. Above 0; null for 1 each. "mean-variance" takes no notice of it.
   */
  readonly exposure: ReadonlyF64 | null;
  /** Fewest values of a segment, at least 1. */
  readonly least: number;
}

export interface Pelt {
  /** Index of the first value of each segment but the first, ascending. */
  readonly changes: readonly number[];
  /** Cost of the segments and penalty of the changes. */
  readonly objective: number;
}

/**
 * Changes of level with the least penalised cost, by dynamic programming that drops starts which can never win (PELT).
 * The optimum is exact. With F(t) the least cost up to t and C(s, t) that of a segment, a start s is dropped for good,
 * from the first end at which t itself could be a start, once F(s) + C(s, t) - K > F(t). K is 0 for the plain costs. With
 * ln(length) in the cost, splitting can cost up to ln(n / 4) more than it saves, so that K = w ln(n / 4); with K = 0, as
 * R's changepoint 2.3 has it, the optimum can be missed.
 *
 * @param values without gaps; counts for "poisson"
 * @throws RangeError where `least` is under 1
 *
 * O(n) where changes come as the series grows, O(n^2) at worst. Killick, Fearnhead & Eckley 2012,
 * doi:10.1080/01621459.2012.737745; modified BIC: Zhang & Siegmund 2007, doi:10.1111/j.1541-0420.2006.00662.x
 */
export function pelt(values: ReadonlyF64, settings: PeltSettings): Pelt {
  const { penalty, lengthWeight, least } = settings;
  if (!(least >= 1)) throw new RangeError(`a segment of ${least} values is not one`);
  const n = values.length;
  if (n < least || n === 0) return { changes: [], objective: 0 };
  const segment = segmentCost(values, settings);
  const slack = lengthWeight > 0 ? Math.max(0, lengthWeight * Math.log(n / 4)) : 0;
  const best = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(n + 1);
  // A start counts for ends before this one.
  const dropped = new Int32Array(n + 1).fill(n + 1);
  best[0] = -penalty;
  let starts: number[] = [0];
  for (let t = least; t <= n; t++) {
    if (t >= 2 * least) starts.push(t - least);
    starts = starts.filter((s) => dropped[s] > t);
    for (const s of starts) {
      const value = best[s] + segment(s, t) + penalty;
      if (value < best[t]) {
        best[t] = value;
        from[t] = s;
      }
    }
    for (const s of starts) {
      if (best[s] + segment(s, t) - slack > best[t]) dropped[s] = Math.min(dropped[s], t + least);
    }
  }
  const changes: number[] = [];
  for (let t = from[n]; t > 0; t = from[t]) changes.unshift(t);
  return { changes, objective: best[n] };
}

/** Variance of a segment whose values are all alike, as R's changepoint has it: its cost is finite. */
const leastVariance = 1e-11;

/** Cost of the values s to before t, from running sums. */
function segmentCost(
  values: ReadonlyF64,
  { cost, lengthWeight, exposure }: PeltSettings,
): (s: number, t: number) => number {
  const n = values.length;
  const isMean = cost !== 'poisson';
  const [weight, sum, square] = [new Float64Array(n + 1), new Float64Array(n + 1), new Float64Array(n + 1)];
  let mean = 0;
  for (let i = 0; i < n; i++) mean += values[i] / n;
  for (let i = 0; i < n; i++) {
    // Squares about the mean of all: sums of large squares would lose the differences.
    const value = isMean ? values[i] - mean : values[i];
    const per = cost === 'mean-variance' ? 1 : (exposure?.[i] ?? 1);
    weight[i + 1] = weight[i] + per;
    sum[i + 1] = sum[i] + (isMean ? per * value : value);
    square[i + 1] = square[i] + per * value * value;
  }
  return (s, t) => {
    const total = sum[t] - sum[s];
    const per = weight[t] - weight[s];
    const added = lengthWeight === 0 ? 0 : lengthWeight * Math.log(t - s);
    if (isMean) {
      const squares = square[t] - square[s] - (total * total) / per;
      if (cost === 'mean') return added + squares;
      return added + (t - s) * (Math.log(2 * Math.PI * Math.max(squares / (t - s), leastVariance)) + 1);
    }
    return added + (total > 0 ? 2 * total * (Math.log(per) - Math.log(total)) : 0);
  };
}
