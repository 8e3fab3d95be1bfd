import { sectorIds } from '../../sectors.ts';

/** Sums of figures by fiscal year, held against the publisher's total rows. */
export interface YearTotals {
  /** A figure of a sector; NaN where there is none. */
  add(figure: string, year: number, value: number): void;
  /** A figure of a total row. */
  total(figure: string, year: number, value: number): void;
  /** How many totals are not the sum of what they stand over; those of years without all nine sectors are not judged. */
  disagreements(): number;
}

export function yearTotals(): YearTotals {
  const sums = new Map<string, { sum: number; sectors: number }>();
  const totals: { readonly key: string; readonly value: number }[] = [];
  return {
    add(figure, year, value) {
      const key = `${figure} ${year}`;
      const { sum, sectors } = sums.get(key) ?? { sum: 0, sectors: 0 };
      sums.set(key, { sum: sum + value, sectors: sectors + 1 });
    },
    total: (figure, year, value) => void totals.push({ key: `${figure} ${year}`, value }),
    disagreements: () =>
      totals.filter(({ key, value }) => {
        const { sum, sectors } = sums.get(key) ?? { sum: Number.NaN, sectors: 0 };
        return sectors === sectorIds.length && Math.abs(sum - value) > 0;
      }).length,
  };
}
