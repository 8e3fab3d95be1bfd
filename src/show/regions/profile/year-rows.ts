import { fiscalYear } from '../../../base/month.ts';
import { monthIndexOf } from '../../../base/units.ts';
import type { RegionProfileResult } from '../../../disclose/disclosed.ts';

/** Figures of one fiscal year; NaN: none. */
export interface YearRow {
  readonly year: number;
  readonly recorded: number;
  /** Months of the year that `recorded` is of: fewer than 12 at the end of the table. */
  readonly months: number;
  readonly deaths: number;
  readonly rescues: number;
  readonly isDoubtful: boolean;
}

type Profile = Pick<RegionProfileResult, 'history' | 'sectorYears'>;

/** A region's figures by fiscal year, the latest first: what both charts of its profile show. */
export function yearRows({ history, sectorYears }: Profile): readonly YearRow[] {
  const sums = new Map<number, { recorded: number; months: number }>();
  for (let m = 0; m < history.values.length; m++) {
    const year = fiscalYear(monthIndexOf(history.firstMonth + m));
    const { recorded, months } = sums.get(year) ?? { recorded: 0, months: 0 };
    sums.set(year, { recorded: recorded + (history.values[m] ?? Number.NaN), months: months + 1 });
  }
  const years = [...new Set([...sums.keys(), ...(sectorYears?.fiscalYears ?? [])])].sort((a, b) => b - a);
  return years.map((year) => {
    const y = sectorYears?.fiscalYears.indexOf(year) ?? -1;
    const { recorded = Number.NaN, months = 0 } = sums.get(year) ?? {};
    return {
      year,
      recorded,
      months,
      deaths: sectorYears?.deaths[y] ?? Number.NaN,
      rescues: sectorYears?.rescues[y] ?? Number.NaN,
      isDoubtful: sectorYears?.doubtful.some((key) => key.startsWith(`rescues-${year}-`)) ?? false,
    };
  });
}
