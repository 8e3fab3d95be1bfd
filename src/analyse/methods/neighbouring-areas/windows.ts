import { monthIso } from '../../../base/month.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { monthIndexOf } from '../../../base/units.ts';
import { breaksCrossed } from '../../../select/breaks-crossed.ts';
import { monthsOfTable } from '../../area-months.ts';
import { type DateMeant, dateMeant } from '../../event-date.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import type { Period } from '../../shapes.ts';

export interface Windows {
  readonly date: DateMeant;
  readonly before: Period;
  readonly after: Period;
  readonly whole: Period;
  /** Months of the whole series. */
  readonly held: Period;
  readonly breaks: readonly string[];
}

/** The months on both sides of the date. Fails where the series does not hold them, or with `break-crossed`. */
export function windowsOf(input: MethodInput, params: ParamValues): Result<Windows, Problem> {
  const date = dateMeant(String(params.date), input.events ?? []);
  if (date === null) return err(problem('date-missing'));
  const months = Number(params.months);
  const before = { from: monthIndexOf(date.month - months), to: date.month };
  const after = { from: date.month, to: monthIndexOf(date.month + months) };
  const held = monthsOfTable(input);
  if (before.from < held.from) {
    return err(
      problem(input.incidents === null ? 'outside-series' : 'before-records', { first: monthText(held.from) }),
    );
  }
  if (after.to > held.to) return err(problem('outside-series', { last: monthText(held.to - 1) }));
  const crossed = breaksCrossed(input.breaks, after, before, input.clauses);
  if (!crossed.ok) return crossed;
  return ok({ date, before, after, whole: { from: before.from, to: after.to }, held, breaks: crossed.value });
}

const monthText = (month: number): string => monthIso(monthIndexOf(month));
