import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64 } from '../../base/typed-array.ts';
import { type Cover, type CoverSet, coverOrder, greedyCover } from './greedy-cover.ts';

/** Ways of choosing k of n, as far as a number holds them. */
export function choicesOf(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) ways = (ways * (n - i + 1)) / i;
  return Math.round(ways);
}

/** The best choice so far, and the one being made. */
interface Search {
  readonly sets: readonly CoverSet[];
  readonly weights: ReadonlyF64;
  readonly choose: number;
  /** How often each element is covered by `taken`. */
  readonly times: Uint32Array;
  readonly taken: number[];
  readonly best: { chosen: readonly number[]; total: number };
  seen: number;
}

const chunk = 4096;

/** All choices that go on from what is taken with sets from `next` on. */
function* walk(search: Search, next: number, covered: number, ways: number): Steps<void> {
  const { sets, weights, choose, times, taken, best } = search;
  if (taken.length === choose) {
    search.seen += 1;
    if (covered > best.total) Object.assign(best, { chosen: [...taken], total: covered });
    if (search.seen % chunk === 0) yield { done: search.seen, total: ways };
    return;
  }
  // So many sets are still to come that the choice can be filled.
  for (let s = next; s <= sets.length - (choose - taken.length); s++) {
    let gain = 0;
    for (const element of sets[s].elements) if (times[element]++ === 0) gain += weights[element];
    taken.push(s);
    yield* walk(search, s + 1, covered + gain, ways);
    taken.pop();
    for (const element of sets[s].elements) times[element] -= 1;
  }
}

/**
 * Maximum coverage, exactly: every choice of k sets is looked at. The problem is NP-hard, so that this is for few.
 *
 * @param sets ids are unique; of choices that cover the same, the first by id
 * @param weights of the elements, 0 or more
 * @param choose how many sets; more than there are takes them all
 * @param most number of choices that may be looked at
 * @returns the chosen in the order in which each adds most, or null where there are more choices than `most`
 *
 * O(choices x elements of a set).
 */
export function* exactCover(
  sets: readonly CoverSet[],
  weights: ReadonlyF64,
  choose: number,
  most: number,
): Steps<Cover | null> {
  const size = Math.min(Math.max(0, choose), sets.length);
  const ways = choicesOf(sets.length, size);
  if (ways > most) return null;
  const ordered = coverOrder(sets);
  const best = { chosen: [] as readonly number[], total: -1 };
  const times = new Uint32Array(weights.length);
  const search: Search = { sets: ordered, weights, choose: size, times, taken: [], best, seen: 0 };
  yield* walk(search, 0, 0, ways);
  return greedyCover(
    best.chosen.map((s) => ordered[s]),
    weights,
    size,
  );
}
