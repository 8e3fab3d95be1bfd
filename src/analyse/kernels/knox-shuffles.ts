import { type Rng, seededRng } from '../../base/rng.ts';
import type { Steps } from '../../base/steps.ts';
import type { ReadonlyF64, ReadonlyI32 } from '../../base/typed-array.ts';
import type { KnoxPairs } from './knox-pairs.ts';
import { addPairs, dayBands } from './knox-table.ts';

/** Events whose dates are exchanged among themselves, and the near pairs of their places. */
export interface KnoxStratum {
  readonly near: KnoxPairs;
  readonly day: ReadonlyI32;
}

export interface KnoxShuffles {
  readonly strata: readonly KnoxStratum[];
  readonly dayEdges: ReadonlyF64;
  /** distance x days, `knoxTable` summed over the strata. */
  readonly observed: ReadonlyF64;
  readonly seed: number;
}

/** Writes the days in a random order to `out`, each order as likely. */
function deal(day: ReadonlyI32, rng: Rng, out: Int32Array): void {
  for (let i = 0; i < day.length; i++) {
    const pick = rng.nextBelow(i + 1);
    out[i] = out[pick];
    out[pick] = day[i];
  }
}

/**
 * Deals the dates of each stratum out to its places anew, and counts for each cell how often there are then at least as
 * many pairs as observed: p = (count + 1) / (shuffles + 1), one-sided, more pairs than chance. Shuffle k draws from
 * stream k.
 * @param from first shuffle, `to` after the last
 *
 * O(shuffles near pairs). Besag & Diggle 1977, doi:10.2307/2346974
 */
export function* knoxShuffles(
  { strata, dayEdges, observed, seed }: KnoxShuffles,
  from: number,
  to: number,
): Steps<Uint32Array<ArrayBuffer>> {
  const atLeast = new Uint32Array(observed.length);
  const bands = dayBands(dayEdges);
  const counts = new Float64Array(observed.length);
  const dealt = strata.map(({ day }) => new Int32Array(day.length));
  for (let shuffle = from; shuffle < to; shuffle++) {
    const rng = seededRng(seed, shuffle);
    counts.fill(0);
    for (const [k, { near, day }] of strata.entries()) {
      yield { done: shuffle - from, total: to - from };
      deal(day, rng, dealt[k]);
      addPairs(near, dealt[k], bands, dayEdges.length - 1, counts);
    }
    for (let cell = 0; cell < counts.length; cell++) if (counts[cell] >= observed[cell]) atLeast[cell] += 1;
  }
  return atLeast;
}
