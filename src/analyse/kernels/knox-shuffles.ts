import { seededRng } from '../../base/rng.ts';
import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64, ReadonlyI32 } from '../../base/typed-array.ts';
import type { KnoxPairs } from './knox-pairs.ts';
import { addPairs, dayBands } from './knox-table.ts';

export interface KnoxShuffles {
  readonly near: KnoxPairs;
  readonly day: ReadonlyI32;
  readonly dayEdges: ReadonlyF64;
  /** distance x days, as `knoxTable` counts it. */
  readonly observed: ReadonlyF64;
  readonly seed: number;
}

/**
 * Deals the dates out to the places anew, and counts for each cell how often it then holds at least as many pairs as
 * observed: p = (count + 1) / (shuffles + 1), one-sided, more pairs than chance. Shuffle k draws from stream k.
 * @param from first shuffle, `to` after the last
 *
 * O(shuffles near pairs). Besag & Diggle 1977, doi:10.2307/2346974
 */
export function* knoxShuffles(
  { near, day, dayEdges, observed, seed }: KnoxShuffles,
  from: number,
  to: number,
): Steps<Uint32Array<ArrayBuffer>> {
  const atLeast = new Uint32Array(observed.length);
  const bands = dayBands(dayEdges);
  const counts = new Float64Array(observed.length);
  const dealt = new Int32Array(day.length);
  for (let shuffle = from; shuffle < to; shuffle++) {
    yield { done: shuffle - from, total: to - from };
    const rng = seededRng(seed, shuffle);
    for (let i = 0; i < dealt.length; i++) {
      const pick = rng.nextBelow(i + 1);
      dealt[i] = dealt[pick];
      dealt[pick] = day[i];
    }
    counts.fill(0);
    addPairs(near, dealt, bands, dayEdges.length - 1, counts);
    for (let cell = 0; cell < counts.length; cell++) if (counts[cell] >= observed[cell]) atLeast[cell] += 1;
  }
  return atLeast;
}
