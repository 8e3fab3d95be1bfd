import { firstDayOf, monthOf } from '../base/month.ts';
import { type DayIndex, type MonthIndex, monthIndexOf } from '../base/units.ts';
import type { ProgrammeEvent } from '../corridors/corridor.ts';
import type { Clause, Compare } from '../document/document.ts';
import { type PeriodsMeant, periodsMeant } from '../document/periods-meant.ts';
import { monthsChosen } from './clauses.ts';

/** Months, half-open. */
export interface Period {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

/** The two periods of a comparison. */
export interface Periods {
  readonly now: Period;
  /** Null where nothing is compared, or where the series leaves nothing of the other period. */
  readonly before: Period | null;
  /** Months taken out of either period, ascending: partial, outside the series, or the partner of such a month. */
  readonly cut: readonly MonthIndex[];
  /** Both are whole years, or the same calendar months. */
  readonly sameSeason: boolean;
}

const periodOf = (from: number, to: number): Period => ({ from: monthIndexOf(from), to: monthIndexOf(to) });
const lengthOf = (period: Period): number => period.to - period.from;

/**
 * The months that a comparison means, as far as the series has them.
 * What is cut from one period is cut from the other: the month that stands for it.
 *
 * @param firstMonth first month of the series; @param months its length
 * @param lastDay last day with a record; a month that it does not end is partial. Left out: all months are whole
 */
export function periodsOf(
  compare: Compare,
  clauses: Readonly<Record<string, Clause>>,
  firstMonth: MonthIndex,
  months: number,
  events: readonly ProgrammeEvent[],
  lastDay?: DayIndex,
): Periods {
  const chosen = monthsChosen(clauses, firstMonth, months);
  const wanted = periodsMeant(compare, chosen, events);
  if (wanted === null) return { now: chosen, before: null, cut: [], sameSeason: true };
  const end = firstMonth + months;
  const isPartial = lastDay !== undefined && lastDay + 1 < firstDayOf(monthIndexOf(end));
  const cut = cutBoth(wanted, periodOf(firstMonth, isPartial ? end - 1 : end));
  // Where nothing can be compared, the chosen months stay on display: in all pictures alike.
  return cut.before === null ? { ...cut, now: chosen } : cut;
}

/** Both periods are whole years, or hold the same calendar months equally often. */
export function isSameSeason(now: Period, before: Period): boolean {
  if (lengthOf(now) % 12 === 0 && lengthOf(before) % 12 === 0) return true;
  return lengthOf(now) === lengthOf(before) && monthOf(now.from) === monthOf(before.from);
}

/** Months missing at the start and at the end of a period. */
function missingOf(period: Period, whole: Period): readonly [number, number] {
  const length = lengthOf(period);
  const start = Math.min(length, Math.max(0, whole.from - period.from));
  return [start, Math.min(length - start, Math.max(0, period.to - whole.to))];
}

function cutBoth({ now, before, pairing }: PeriodsMeant, whole: Period): Periods {
  const here = missingOf(now, whole);
  const there = missingOf(before, whole);
  const mirrored = pairing === 'mirrored';
  const both = [Math.max(here[0], there[mirrored ? 1 : 0]), Math.max(here[1], there[mirrored ? 0 : 1])] as const;
  const [nowStart, nowEnd] = pairing === 'none' ? here : both;
  const [beforeStart, beforeEnd] = pairing === 'none' ? there : mirrored ? [both[1], both[0]] : both;
  const left = shortened(now, nowStart, nowEnd);
  const other = shortened(before, beforeStart, beforeEnd);
  const cut = [...monthsLost(before, other), ...monthsLost(now, left)].sort((a, b) => a - b);
  const months = [...new Set(cut)].map(monthIndexOf);
  if (lengthOf(left) === 0 || lengthOf(other) === 0) return { now: left, before: null, cut: months, sameSeason: true };
  return { now: left, before: other, cut: months, sameSeason: isSameSeason(left, other) };
}

function shortened(period: Period, start: number, end: number): Period {
  const from = Math.min(period.from + start, period.to);
  return periodOf(from, Math.max(from, period.to - end));
}

function monthsLost(period: Period, left: Period): number[] {
  const lost: number[] = [];
  for (let month: number = period.from; month < period.to; month++) {
    if (month < left.from || month >= left.to) lost.push(month);
  }
  return lost;
}
