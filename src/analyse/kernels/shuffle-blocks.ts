import type { Rng } from '../../base/rng.ts';
import type { ReadonlyU8, ReadonlyU32 } from '../../base/typed-array.ts';

/**
 * Writes a random relabelling of blocks to `out`: labels are exchanged within each stratum, each order as likely.
 *
 * @param label of each block: its period, or its own number, for the block that comes to stand there
 * @param members blocks of each stratum, as `membersOfStrata` gives them
 *
 * O(blocks). Durstenfeld 1964, doi:10.1145/364520.364540
 */
export function shuffleBlocks(
  label: ReadonlyU8 | ReadonlyU32,
  members: readonly ReadonlyU32[],
  rng: Rng,
  out: Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>,
): void {
  for (let block = 0; block < label.length; block++) out[block] = label[block];
  for (const blocks of members) {
    for (let k = blocks.length - 1; k > 0; k--) {
      const pick = rng.nextBelow(k + 1);
      const held = out[blocks[k]];
      out[blocks[k]] = out[blocks[pick]];
      out[blocks[pick]] = held;
    }
  }
}
