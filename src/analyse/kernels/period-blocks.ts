/** Months of several periods as blocks of whole months, for permutation and resampling. */
export interface PeriodBlocks {
  /** For each period, the block of each of its months. */
  readonly of: readonly Uint32Array<ArrayBuffer>[];
  /** Index of the period of each block. */
  readonly label: Uint8Array<ArrayBuffer>;
  /** Blocks are exchanged within a stratum: like months with like months. */
  readonly stratum: Uint32Array<ArrayBuffer>;
}

/** Month of the year of a month number, 0 to 11. */
const yearMonth = (month: number): number => ((month % 12) + 12) % 12;

/**
 * Cuts periods (half-open month numbers) into blocks of `size` months, counted from the start of each. Blocks of the
 * same calendar month and length form a stratum. Where no stratum has blocks of two periods (other months, no whole
 * years), all blocks of one length form one: any month then stands for any other.
 *
 * @param size months a block, at least 1
 * @param season months of the year, 1 to 12, that count; a block of other months alone is none, and its months have
 * the number 0, which no record of theirs may use. Null: all count
 * @throws RangeError for more than 255 periods
 *
 * O(months).
 */
export function periodBlocks(
  periods: readonly { readonly from: number; readonly to: number }[],
  size: number,
  season: ReadonlySet<number> | null = null,
): PeriodBlocks {
  if (periods.length > 255) throw new RangeError(`${periods.length} periods are more than 255`);
  const label: number[] = [];
  const keys: string[] = [];
  const lengths: string[] = [];
  const of = periods.map((period, index) => {
    const blocks = new Uint32Array(period.to - period.from);
    for (let at = 0; at < blocks.length; at += size) {
      const length = Math.min(size, blocks.length - at);
      const isOn = (month: number): boolean => season === null || season.has(yearMonth(month) + 1);
      if (!Array.from({ length }, (_, i) => period.from + at + i).some(isOn)) continue;
      blocks.fill(label.length, at, at + length);
      label.push(index);
      lengths.push(`${length}`);
      keys.push(`${yearMonth(period.from + at)}/${length}`);
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
