import { monthOf } from '../base/month.ts';
import type { MonthIndex } from '../base/units.ts';
import { monthIndexOf } from '../base/units.ts';
import type { Clause } from '../document/document.ts';
import { seasonChosen } from '../document/season-chosen.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Months that the clauses leave of a series, half-open and clamped to it. An empty overlap gives from = to. */
export function monthsChosen(
  clauses: Readonly<Record<string, Clause>>,
  first: MonthIndex,
  months: number,
): { readonly from: MonthIndex; readonly to: MonthIndex } {
  let from: number = first;
  let to: number = first + months;
  for (const clause of Object.values(clauses)) {
    if (clause.kind !== 'months') continue;
    from = Math.max(from, clause.from);
    to = Math.min(to, clause.to);
  }
  return { from: monthIndexOf(from), to: monthIndexOf(Math.max(from, to)) };
}

/** The stretch of border kilometres that the clauses leave of a corridor. */
export function kilometresChosen(clauses: Readonly<Record<string, Clause>>, corridor: Span): Span {
  let { from, to } = corridor;
  for (const clause of Object.values(clauses)) {
    if (clause.kind !== 'kilometres') continue;
    from = Math.max(from, clause.from);
    to = Math.min(to, clause.to);
  }
  return { from, to: Math.max(from, to) };
}

/** Months of a series, by their place in it, that are not among the months of the year chosen. */
export function offSeason(
  clauses: Readonly<Record<string, Clause>>,
  first: MonthIndex,
  months: number,
): readonly number[] {
  const season = seasonChosen(clauses);
  if (season === null) return [];
  return Array.from({ length: months }, (_, m) => m).filter((m) => !season.has(monthOf(monthIndexOf(first + m))));
}

/** Values that a column may take, or null where no clause speaks of it. */
export function valuesChosen(clauses: Readonly<Record<string, Clause>>, column: string): ReadonlySet<string> | null {
  const lists = Object.values(clauses).flatMap((clause) =>
    clause.kind === 'categories' && clause.column === column ? [clause.values] : [],
  );
  if (lists.length === 0) return null;
  return new Set(lists[0].filter((value) => lists.every((list) => list.includes(value))));
}
