/** Months of several periods as blocks of whole months, for permutation and resampling. */
export interface PeriodBlocks {
  /** For each period, the block of each of its months. */
  readonly of: readonly Uint32Array<ArrayBuffer>[];
  /** Index of the period of each block. */
  readonly label: Uint8Array<ArrayBuffer>;
  /** Blocks are exchanged within a stratum: like months with like months. */
  readonly stratum: Uint32Array<ArrayBuffer>;
}

/**
 * Cuts periods (half-open month numbers) into blocks of `size` months, counted from the start of each. Blocks of the
 * same calendar month and length form a stratum. Where no stratum has blocks of two periods (other months, no whole
 * years), all blocks of one length form one: any month then stands for any other.
 *
 * @param size months a block, at least 1
 * @throws RangeError for more than 255 periods
 *
 * O(months).
 */
export function periodBlocks(
  periods: readonly { readonly from: number; readonly to: number }[],
  size: number,
): PeriodBlocks {
  if (periods.length > 255) throw new RangeError(`${periods.length} periods are more than 255`);
  const label: number[] = [];
  const keys: string[] = [];
  const lengths: string[] = [];
  const of = periods.map((period, index) => {
    const blocks = new Uint32Array(period.to - period.from);
    for (let at = 0; at < blocks.length; at += size) {
      const length = Math.min(size, blocks.length - at);
      blocks.fill(label.length, at, at + length);
      label.push(index);
      lengths.push(`${length}`);
      keys.push(`${(((period.from + at) % 12) + 12) % 12}/${length}`);
    }
    return blocks;
  });
  const first = new Map<string, number>();
  const isShared = keys.some((key, block) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, label[block]);
    return known !== undefined && known !== label[block];
  });
  const names = isShared ? keys : lengths;
  const distinct = new Map([...new Set(names)].map((name, at) => [name, at]));
  return { of, label: Uint8Array.from(label), stratum: Uint32Array.from(names, (name) => distinct.get(name) ?? 0) };
}
