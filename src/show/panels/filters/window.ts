import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import type { Clause } from '../../../document/document.ts';

/** Months, half-open. */
export interface Months {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

type Clauses = Readonly<Record<string, Clause>>;

/** The chosen months, or the whole of the series. */
export function chosenMonths(clauses: Clauses, whole: Months): Months {
  const clause = clauses.time;
  return clause?.kind === 'months' ? clause : whole;
}

/** The chosen stretch, or the whole corridor. */
export function chosenKilometres(
  clauses: Clauses,
  corridor: { readonly fromKm: number; readonly toKm: number },
): readonly [number, number] {
  const clause = clauses.place;
  return clause?.kind === 'kilometres' ? [clause.from, clause.to] : [corridor.fromKm, corridor.toKm];
}

/** First month moved to `month`; the last moves along where it would come before. */
export function withFirst(chosen: Months, month: MonthIndex, whole: Months): Months {
  const from = Math.min(Math.max(month, whole.from), whole.to - 1);
  return { from: monthIndexOf(from), to: monthIndexOf(Math.max(chosen.to, from + 1)) };
}

/** Last month (the one before `to`) moved to `month`; the first moves along where it would come after. */
export function withLast(chosen: Months, month: MonthIndex, whole: Months): Months {
  const last = Math.min(Math.max(month, whole.from), whole.to - 1);
  return { from: monthIndexOf(Math.min(chosen.from, last)), to: monthIndexOf(last + 1) };
}

/** Values marked after one of them was marked or unmarked, in the order of `labels`. */
export function toggled(labels: readonly string[], marked: readonly string[], label: string): readonly string[] {
  return labels.filter((one) => (one === label ? !marked.includes(one) : marked.includes(one)));
}
