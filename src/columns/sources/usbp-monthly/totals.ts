import { fiscalYear } from '../../../base/month.ts';
import type { MonthIndex } from '../../../base/units.ts';

export interface PublishedTotals {
  /** A figure of a sector and month, and the region it counts for ("" for a sector outside the southwest). */
  add(sector: string, month: MonthIndex, value: number, southwest: boolean): void;
  /** A total row: of a sector's fiscal year, or of a region's month. */
  yearly(sector: string, year: string, value: number): void;
  region(month: MonthIndex, value: number): void;
  /** How many total rows are not the sum of what they stand over. */
  disagreements(): number;
}

/** Holds the publisher's total rows against the sums of its rows; totals without any row under them are not judged. */
export function publishedTotals(): PublishedTotals {
  const sums = new Map<string, number>();
  const totals: { readonly key: string; readonly value: number }[] = [];
  const addTo = (key: string, value: number): void => {
    sums.set(key, (sums.get(key) ?? 0) + value);
  };
  return {
    add(sector, month, value, southwest) {
      addTo(`${sector} ${fiscalYear(month)}`, value);
      if (southwest) addTo(`southwest ${month}`, value);
    },
    yearly: (sector, year, value) => totals.push({ key: `${sector} ${year}`, value }),
    region: (month, value) => totals.push({ key: `southwest ${month}`, value }),
    disagreements: () =>
      totals.filter(({ key, value }) => {
        const sum = sums.get(key);
        return sum !== undefined && !Number.isNaN(value) && sum !== value;
      }).length,
  };
}
