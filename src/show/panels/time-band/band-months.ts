import { monthIndex, monthOf, yearOf } from '../../../base/month.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import type { Months } from '../filters/window.ts';

/** What of the band is moved: its first month, its last, or both at once. */
export type BandPart = 'from' | 'to' | 'window';

const monthsInYear = 12;
const firstFiscalMonth = 10;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The months after a part was moved by so many: inside the series, one month at least, a window as long as before. */
export function movedBy(chosen: Months, part: BandPart, by: number, whole: Months): Months {
  if (part === 'from') {
    return { from: monthIndexOf(clamp(chosen.from + by, whole.from, chosen.to - 1)), to: chosen.to };
  }
  if (part === 'to') return { from: chosen.from, to: monthIndexOf(clamp(chosen.to + by, chosen.from + 1, whole.to)) };
  const length = chosen.to - chosen.from;
  const from = clamp(chosen.from + by, whole.from, Math.max(whole.from, whole.to - length));
  return { from: monthIndexOf(from), to: monthIndexOf(from + length) };
}

/** By how many months a key moves a part; null: it is none of the band's keys. Home and End go to the ends. */
export function stepOfKey(key: string, isYear: boolean): number | null {
  const step = isYear ? monthsInYear : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -monthsInYear,
    PageUp: monthsInYear,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  return steps[key] ?? null;
}

/** The month under a place on the track. @param share 0 at its left end, 1 at its right */
export function monthAt(share: number, { from, to }: Months): MonthIndex {
  return monthIndexOf(clamp(Math.floor(from + share * (to - from)), from, to - 1));
}

/** The edge between two months nearest to a place on the track, for handles. */
export const edgeAt = (share: number, { from, to }: Months): number => Math.round(from + share * (to - from));

/** Months between two of them, both included, in either order. */
export const monthsFrom = (a: MonthIndex, b: MonthIndex): Months => ({
  from: monthIndexOf(Math.min(a, b)),
  to: monthIndexOf(Math.max(a, b) + 1),
});

/** Where a month's left edge stands on the track, 0 to 1. */
export const shareOf = (month: number, { from, to }: Months): number =>
  clamp((month - from) / Math.max(1, to - from), 0, 1);

export interface FiscalMark {
  /** U.S. fiscal year that begins here. */
  readonly year: number;
  readonly share: number;
  /** Whether there is room for its name. */
  readonly isNamed: boolean;
}

/** U.S. fiscal years that begin within the series; named as often as names have room. @param width of the track, px */
export function fiscalMarks(whole: Months, width: number, namePx: number): readonly FiscalMark[] {
  const first = yearOf(whole.from) + (monthOf(whole.from) > firstFiscalMonth ? 1 : 0);
  const marks: { year: number; month: number }[] = [];
  for (let year = first; monthIndex(year, firstFiscalMonth) < whole.to; year++) {
    marks.push({ year: year + 1, month: monthIndex(year, firstFiscalMonth) });
  }
  const yearPx = (monthsInYear * width) / Math.max(1, whole.to - whole.from);
  const every = [1, 2, 5, 10].find((step) => step * yearPx >= namePx) ?? 20;
  return marks.map(({ year, month }) => {
    const share = shareOf(month, whole);
    // A name at the right end would be cut.
    const hasRoom = (1 - share) * width >= namePx;
    return { year, share, isNamed: hasRoom && year % every === 0 };
  });
}

/** Heights of the months' totals, 0 to 1 of the largest; NaN where there is no figure. */
export function heightsOf(
  whole: Months,
  series: { readonly firstMonth: MonthIndex; readonly byMonth: ArrayLike<number> } | null,
): readonly number[] {
  const values = Array.from({ length: Math.max(0, whole.to - whole.from) }, (_, m) =>
    series === null ? Number.NaN : (series.byMonth[whole.from + m - series.firstMonth] ?? Number.NaN),
  );
  const largest = values.reduce((most, value) => (value > most ? value : most), 0);
  return values.map((value) => (largest > 0 ? value / largest : Number.NaN));
}
