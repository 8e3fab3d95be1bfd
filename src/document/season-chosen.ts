import type { Clause } from './document.ts';

/** Months of the year, 1 to 12, that the clauses leave; null where no clause speaks of them. */
export function seasonChosen(clauses: Readonly<Record<string, Clause>>): ReadonlySet<number> | null {
  const [first, ...others] = Object.values(clauses).flatMap((clause) =>
    clause.kind === 'season' ? [clause.months] : [],
  );
  if (first === undefined) return null;
  return new Set(first.filter((month) => others.every((list) => list.includes(month))));
}
