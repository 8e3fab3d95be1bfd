import { periodBlocks } from './period-blocks.ts';

/** Months of two periods as blocks of whole months, for permutation and resampling. */
export interface MonthBlocks {
  /** Block of each month of `before`, then of each month of `now`. */
  readonly ofBefore: Uint32Array<ArrayBuffer>;
  readonly ofNow: Uint32Array<ArrayBuffer>;
  /** 1 for a block of now, 0 for one of before. */
  readonly label: Uint8Array<ArrayBuffer>;
  /** Blocks are exchanged within a stratum: like months with like months. */
  readonly stratum: Uint32Array<ArrayBuffer>;
}

/** The blocks of two periods, as `periodBlocks` cuts them. O(months). */
export function monthBlocks(
  before: { readonly from: number; readonly to: number },
  now: { readonly from: number; readonly to: number },
  size: number,
  season: ReadonlySet<number> | null = null,
): MonthBlocks {
  const { of, label, stratum } = periodBlocks([before, now], size, season);
  return { ofBefore: of[0], ofNow: of[1], label, stratum };
}
