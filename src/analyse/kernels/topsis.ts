import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { Scored } from './weighted-sum.ts';

/** By criterion: the best and the worst normalised figure, which closeness is measured between. */
export interface Ends {
  readonly best: ReadonlyF64;
  readonly worst: ReadonlyF64;
}

/**
 * TOPSIS (Hwang & Yoon 1981): closeness d- / (d+ + d-), of Euclidean distances of weighted normalised figures to the best
 * and to the worst of each criterion. A criterion with share 0 takes no part, its figures may be missing. Where all
 * candidates are alike both distances are 0, and closeness is 1/2.
 *
 * @param normalised candidates x criteria, row-major, more always better; NaN: missing
 * @param shares by criterion
 * @param ends of each criterion: of known figures and bounds of missing ones alike, so that closeness rises with every
 * figure and bounds of figures give its bounds
 * @returns contributions split the closeness as the squared distance to the worst is split
 *
 * O(candidates x criteria).
 */
export function topsis(normalised: ReadonlyF64, shares: ReadonlyF64, { best, worst }: Ends): Scored {
  const criteria = shares.length;
  const scores = new Float64Array(criteria === 0 ? 0 : normalised.length / criteria);
  const contributions = new Float64Array(normalised.length);
  for (let i = 0; i < scores.length; i++) {
    let toBest = 0;
    let toWorst = 0;
    for (let j = 0; j < criteria; j++) {
      if (shares[j] === 0) continue;
      const value = normalised[i * criteria + j];
      const above = (shares[j] * (value - worst[j])) ** 2;
      toBest += (shares[j] * (best[j] - value)) ** 2;
      toWorst += above;
      contributions[i * criteria + j] = above;
    }
    const [plus, minus] = [Math.sqrt(toBest), Math.sqrt(toWorst)];
    scores[i] = plus + minus === 0 ? 0.5 : minus / (plus + minus);
    // Unknown as a whole where a figure is missing: the rest of a distance tells nothing of its shares.
    const part = toWorst === 0 ? 0 : scores[i] / toWorst;
    for (let j = 0; j < criteria; j++) contributions[i * criteria + j] *= part;
  }
  return { scores, contributions };
}
