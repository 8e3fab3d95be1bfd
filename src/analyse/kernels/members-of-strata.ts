import type { ReadonlyU32 } from '../../base/typed-array.ts';

/**
 * Blocks of each stratum, ascending; strata in order of their first block.
 *
 * O(blocks).
 */
export function membersOfStrata(stratum: ReadonlyU32): readonly Uint32Array<ArrayBuffer>[] {
  const members = new Map<number, number[]>();
  for (let block = 0; block < stratum.length; block++) {
    const list = members.get(stratum[block]);
    if (list === undefined) members.set(stratum[block], [block]);
    else list.push(block);
  }
  return [...members.values()].map((list) => Uint32Array.from(list));
}
