import { seededRng } from '../../../base/rng.ts';
import type { ReadonlyF64, ReadonlyU8, ReadonlyU32 } from '../../../base/typed-array.ts';
import { membersOfStrata } from '../../kernels/members-of-strata.ts';
import { shuffleBlocks } from '../../kernels/shuffle-blocks.ts';
import { thinAtRandom } from '../../kernels/thin-at-random.ts';

/** Which draws there are, one kind after the other; draw i uses stream i. */
export interface Drawing {
  /** Block of months of each record; of each block its period (1 for now) and its stratum. */
  readonly block: ReadonlyU32;
  readonly label: ReadonlyU8;
  readonly stratum: ReadonlyU32;
  readonly seed: number;
  /** Whole blocks exchanged within their strata, each period then thinned to `thinnedTo` records. */
  readonly exchanges: number;
  /** The periods as they are, thinned alike: what the exchanges are set against. */
  readonly observations: number;
  /**
   * Records of the period that has fewer. Few records scatter a ridge: periods of 100 and 1,000 would differ more than
   * exchanged ones, which have 550 each, though nothing had moved. All are therefore compared with as many records.
   */
  readonly thinnedTo: number;
}

type Weights = Float64Array<ArrayBuffer>;

function exchanged({ label, stratum }: Drawing, rng: ReturnType<typeof seededRng>): ReadonlyU8 {
  const shuffled = new Uint8Array(label.length);
  shuffleBlocks(label, membersOfStrata(stratum), rng, shuffled);
  return shuffled;
}

/** How often each block of a period is drawn, as many as the period has. */
function resampled({ label }: Drawing, period: 0 | 1, rng: ReturnType<typeof seededRng>): ReadonlyF64 {
  const own = [...label.subarray(0, label.length)].flatMap((of, block) => (of === period ? [block] : []));
  const times = new Float64Array(label.length);
  for (let k = 0; k < own.length; k++) times[own[rng.nextBelow(own.length)]]++;
  return times;
}

/** What each record counts before and now in one draw. */
export function drawnWeights(drawing: Drawing, draw: number): readonly [Weights, Weights] {
  const { block, label, exchanges, observations, thinnedTo, seed } = drawing;
  const rng = seededRng(seed, draw);
  const ofRecords = (times: (block: number) => number): Weights =>
    Float64Array.from({ length: block.length }, (_, i) => times(block[i]));
  if (draw >= exchanges + observations) {
    const [before, now] = [resampled(drawing, 0, rng), resampled(drawing, 1, rng)];
    return [ofRecords((at) => before[at]), ofRecords((at) => now[at])];
  }
  const labels = draw < exchanges ? exchanged(drawing, rng) : label;
  const weights = [ofRecords((at) => 1 - labels[at]), ofRecords((at) => labels[at])] as const;
  for (const weight of weights) thinAtRandom(weight, thinnedTo, rng);
  return weights;
}
