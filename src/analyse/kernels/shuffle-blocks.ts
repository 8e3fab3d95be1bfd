import type { Rng } from '../../base/rng.ts';
import type { ReadonlyU8, ReadonlyU32 } from '../../base/typed-array.ts';

/**
 * Writes a random relabelling of blocks to `out`: labels are exchanged within each stratum, each order as likely.
 *
 * @param members blocks of each stratum
 *
 * O(blocks). Durstenfeld 1964, doi:10.1145/364520.364540
 */
export function shuffleBlocks(
  label: ReadonlyU8,
  members: readonly ReadonlyU32[],
  rng: Rng,
  out: Uint8Array<ArrayBuffer>,
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
