import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** A set of things to cover: places in the list of weights, each at most once. */
export interface CoverSet {
  readonly id: string;
  readonly elements: readonly number[];
}

/** Sets that were chosen. */
export interface Cover {
  /** Ids, in the order in which they were taken. */
  readonly chosen: readonly string[];
  /** Weight that each adds to those before it. */
  readonly gains: readonly number[];
  /** Weight of everything that they cover together. */
  readonly total: number;
}

/** Sets by id: every answer is the same whatever the order in which they come. */
export const coverOrder = (sets: readonly CoverSet[]): readonly CoverSet[] =>
  [...sets].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Weight of what a set holds and `times` has not counted yet. */
function newWeight({ elements }: CoverSet, weights: ReadonlyF64, times: Uint32Array): number {
  let sum = 0;
  for (const element of elements) if (times[element] === 0) sum += weights[element];
  return sum;
}

/**
 * Maximum coverage, greedily: at each step the set that adds most to what is covered. It reaches at least 1 - 1/e
 * (63.2 %) of the best choice, and no fast algorithm can promise more.
 *
 * @param sets ids are unique; of sets that add the same the first id is taken
 * @param weights of the elements, 0 or more
 * @param choose how many sets; more than there are takes them all, those that add nothing at the end
 * @throws RangeError on a negative weight or NaN
 *
 * O(choose x elements of all sets). Nemhauser, Wolsey & Fisher 1978, Mathematical Programming 14:265-294,
 * https://doi.org/10.1007/BF01588971; Feige 1998, J. ACM 45:634-652, https://doi.org/10.1145/285055.285059
 */
export function greedyCover(sets: readonly CoverSet[], weights: ReadonlyF64, choose: number): Cover {
  for (const weight of weights) if (!(weight >= 0)) throw new RangeError(`weight ${weight} is below zero`);
  const left = [...coverOrder(sets)];
  const times = new Uint32Array(weights.length);
  const chosen: string[] = [];
  const gains: number[] = [];
  while (chosen.length < choose && left.length > 0) {
    let best = 0;
    let most = -1;
    for (let s = 0; s < left.length; s++) {
      const gain = newWeight(left[s], weights, times);
      if (gain <= most) continue;
      most = gain;
      best = s;
    }
    const [taken] = left.splice(best, 1);
    for (const element of taken.elements) times[element] += 1;
    chosen.push(taken.id);
    gains.push(most);
  }
  return { chosen, gains, total: gains.reduce((sum, gain) => sum + gain, 0) };
}
