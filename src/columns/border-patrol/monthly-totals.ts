import { fiscalYear } from '../../base/month.ts';
import type { MonthlyRow } from './monthly-rows.ts';

export interface PublishedTotals {
  /** A row with its figure (NaN where there is none): of a sector's month, or a total. */
  add(row: MonthlyRow, value: number): void;
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
    add({ name, year, month, isYearly, sumOf, border }, value) {
      if (Number.isNaN(value)) return;
      if (isYearly) totals.push({ key: `${name} ${year}`, value });
      else if (month === undefined) return;
      else {
        addTo(`${name} ${fiscalYear(month)}`, value);
        if (sumOf !== undefined) totals.push({ key: `${sumOf}: ${month}`, value });
        if (border !== undefined) for (const over of [border, 'all']) addTo(`${over}: ${month}`, value);
      }
    },
    disagreements: () =>
      totals.filter(({ key, value }) => {
        const sum = sums.get(key);
        return sum !== undefined && sum !== value;
      }).length,
  };
}
