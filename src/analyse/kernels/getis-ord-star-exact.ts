import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { binomialTails } from './binomial-tails.ts';
import type { CsrWeights } from './csr-weights.ts';

export interface ExactGetisOrdStar {
  /** Events in each cell's neighbourhood, the cell included. */
  readonly neighbourhood: Float64Array<ArrayBuffer>;
  /** Events expected there: total x cells of the neighbourhood / cells. */
  readonly expected: Float64Array<ArrayBuffer>;
  /** P(at least as many), the evidence for a hot cell. */
  readonly upper: Float64Array<ArrayBuffer>;
  /** P(at most as many), the evidence for a cold cell. */
  readonly lower: Float64Array<ArrayBuffer>;
  /** Two-sided: min(1, 2 min(upper, lower)). */
  readonly p: Float64Array<ArrayBuffer>;
}

/**
 * Exact significance of Getis-Ord Gi* for event counts and binary weights. With equal weights Gi* rises with the
 * neighbourhood's count alone, and N events thrown at random on n cells make that count binomial (N, W_i / n),
 * W_i being the number of cells in the neighbourhood. The p-value is its tail, doubled for the two sides.
 *
 * @param counts whole events, one a cell
 * @param weights rows hold the cell itself; `values` must be null (binary weights)
 * @throws RangeError on counts that are not whole, weights that are not binary, or lengths that disagree
 *
 * O(links + distinct neighbourhood counts x sqrt(N)). Statistic: Ord & Getis 1995,
 * doi:10.1111/j.1538-4632.1995.tb00912.x; distribution: complete spatial randomness on cells is multinomial.
 */
export function getisOrdStarExact(counts: ReadonlyF64, weights: CsrWeights): ExactGetisOrdStar {
  const { offsets, targets } = weights;
  const n = counts.length;
  if (weights.values !== null) throw new RangeError('exact significance needs binary weights');
  if (offsets.length !== n + 1) throw new RangeError(`${offsets.length} offsets for ${n} cells`);
  const total = wholeTotal(counts);
  const known = new Map<number, { readonly upper: number; readonly lower: number }>();
  const result = {
    neighbourhood: new Float64Array(n),
    expected: new Float64Array(n),
    upper: new Float64Array(n),
    lower: new Float64Array(n),
    p: new Float64Array(n),
  };
  for (let i = 0; i < n; i++) {
    const cells = offsets[i + 1] - offsets[i];
    let around = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) around += counts[targets[k]];
    const key = cells * (total + 1) + around;
    let tails = known.get(key);
    if (tails === undefined) {
      tails = binomialTails(around, total, cells / n);
      known.set(key, tails);
    }
    result.neighbourhood[i] = around;
    result.expected[i] = (total * cells) / n;
    result.upper[i] = tails.upper;
    result.lower[i] = tails.lower;
    result.p[i] = Math.min(1, 2 * Math.min(tails.upper, tails.lower));
  }
  return result;
}

function wholeTotal(counts: ReadonlyF64): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    if (!Number.isInteger(counts[i]) || counts[i] < 0) throw new RangeError(`${counts[i]} in cell ${i} is no count`);
    total += counts[i];
  }
  return total;
}
