import { seededRng } from '../../base/rng.ts';
import type { Steps } from '../../base/steps.ts';
import type { PartKernel } from '../part.ts';
import { joinNumbers } from './join-numbers.ts';
import { permuteMonthBlocks } from './permute-month-blocks.ts';

/** What `permuteMonthBlocks` takes, as plain data. */
export interface BlocksToPermute {
  readonly sorted: Float64Array;
  readonly block: Uint32Array;
  readonly label: Uint8Array<ArrayBuffer>;
  readonly stratum: Uint32Array<ArrayBuffer>;
  readonly seed: number;
  /** How many records each position stands for; null: one. */
  readonly records: Float64Array | null;
}

function* run(
  { sorted, block, label, stratum, seed, records }: BlocksToPermute,
  from: number,
  to: number,
): Steps<Float64Array> {
  const streams = (stream: number) => seededRng(seed, from + stream);
  return yield* permuteMonthBlocks(sorted, block, { label, stratum }, to - from, streams, records);
}

/** Wasserstein distances under no change, in parts by permutation. */
export const blockPermutations: PartKernel<BlocksToPermute, Float64Array> = {
  id: 'block-permutations',
  run,
  join: joinNumbers,
};
