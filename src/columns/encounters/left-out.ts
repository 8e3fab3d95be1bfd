import { fiscalYear } from '../../base/month.ts';
import type { MonthIndex } from '../../base/units.ts';
import type { Rejecter } from '../source.ts';

const aYear = 12;

/** What a table of the southwest sectors leaves out of a file that has more, in encounters; and what its own years lack. */
export interface LeftOut {
  atPorts(encounters: number): void;
  inOtherSectors(encounters: number): void;
  /** Border Patrol's, without an area; the month may be unknown. */
  withoutArea(encounters: number, month: MonthIndex | null): void;
  /** A month that is taken. */
  taken(month: MonthIndex): void;
  tell(rejecter: Rejecter): void;
}

/**
 * @param ownYears fiscal years that have words of their own for what is without an area ("notice.without-area-2018");
 * other years are told as one
 */
export function leftOut(ownYears: readonly number[] = []): LeftOut {
  let [ports, others] = [0, 0];
  const withoutArea = new Map<string, number>();
  const months = new Set<MonthIndex>();
  return {
    atPorts(encounters) {
      ports += encounters;
    },
    inOtherSectors(encounters) {
      others += encounters;
    },
    withoutArea(encounters, month) {
      const year = month === null ? Number.NaN : fiscalYear(month);
      const key = ownYears.includes(year) ? `notice.without-area-${year}` : 'notice.without-area';
      withoutArea.set(key, (withoutArea.get(key) ?? 0) + encounters);
    },
    taken: (month) => void months.add(month),
    tell(rejecter) {
      for (const [key, encounters] of [
        ['notice.at-ports', ports],
        ['notice.other-sectors', others],
        ...withoutArea,
      ] as const) {
        if (encounters > 0) rejecter.notice(key, encounters);
      }
      const partYears = partYearsIn(months);
      if (partYears > 0) rejecter.notice('notice.part-years', partYears);
    },
  };
}

/** Fiscal years of which some months are there and not all twelve. */
export function partYearsIn(months: ReadonlySet<MonthIndex>): number {
  const counts = new Map<number, number>();
  for (const month of months) counts.set(fiscalYear(month), (counts.get(fiscalYear(month)) ?? 0) + 1);
  return [...counts.values()].filter((count) => count < aYear).length;
}
