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

/**
 * Cuts two periods (half-open month numbers) into blocks of `size` months, counted from the start of each. Blocks of
 * the same calendar month and length form a stratum. Where no stratum has blocks of both periods (other months, no
 * whole years), all blocks of one length form one: any month then stands for any other.
 *
 * @param size months a block, at least 1
 *
 * O(months).
 */
export function monthBlocks(
  before: { readonly from: number; readonly to: number },
  now: { readonly from: number; readonly to: number },
  size: number,
): MonthBlocks {
  const label: number[] = [];
  const keys: string[] = [];
  const lengths: string[] = [];
  const cut = (period: { readonly from: number; readonly to: number }, isNow: number): Uint32Array<ArrayBuffer> => {
    const blocks = new Uint32Array(period.to - period.from);
    for (let at = 0; at < blocks.length; at += size) {
      const length = Math.min(size, blocks.length - at);
      blocks.fill(label.length, at, at + length);
      label.push(isNow);
      lengths.push(`${length}`);
      keys.push(`${(((period.from + at) % 12) + 12) % 12}/${length}`);
    }
    return blocks;
  };
  const ofBefore = cut(before, 0);
  const ofNow = cut(now, 1);
  const hasBoth = (names: readonly string[]): boolean =>
    names.some((name, i) => label[i] === 0 && names.some((other, j) => other === name && label[j] === 1));
  const names = hasBoth(keys) ? keys : lengths;
  const distinct = [...new Set(names)];
  return {
    ofBefore,
    ofNow,
    label: Uint8Array.from(label),
    stratum: Uint32Array.from(names, (name) => distinct.indexOf(name)),
  };
}
