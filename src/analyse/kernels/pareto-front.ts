import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Which candidates no other one dominates: is as good in all criteria and better in one. Where figures are missing one
 * dominates only if it does whatever they are.
 *
 * @param low candidates x criteria, row-major, more always better: lowest that a figure may be
 * @param high highest
 * @returns 1: on the front
 *
 * O(candidates^2 x criteria).
 */
export function paretoFront(low: ReadonlyF64, high: ReadonlyF64, criteria: number): Uint8Array<ArrayBuffer> {
  const candidates = criteria === 0 ? 0 : low.length / criteria;
  const dominates = (one: number, other: number): boolean => {
    let isBetter = false;
    for (let j = 0; j < criteria; j++) {
      const [mine, theirs] = [low[one * criteria + j], high[other * criteria + j]];
      if (!(mine >= theirs)) return false;
      isBetter ||= mine > theirs;
    }
    return isBetter;
  };
  return Uint8Array.from({ length: candidates }, (_, i) => {
    for (let other = 0; other < candidates; other++) if (other !== i && dominates(other, i)) return 0;
    return 1;
  });
}
