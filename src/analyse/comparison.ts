import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { MonthIndex } from '../base/units.ts';
import { breaksCrossed } from '../select/breaks-crossed.ts';
import { isSameSeason } from '../select/periods.ts';
import type { MethodInput } from './method.ts';
import type { Period } from './shapes.ts';

/** Two periods that may be compared. */
export interface Comparison {
  readonly now: Period;
  readonly before: Period;
  readonly cut: readonly MonthIndex[];
  readonly sameSeason: boolean;
  /** Keys of the breaks crossed. */
  readonly breaks: readonly string[];
}

/**
 * The comparison that a method is asked for. Fails with `empty-period` where there is nothing to compare with,
 * `periods-overlap`, or `break-crossed`.
 */
export function comparisonOf({ now, before, breaks, clauses, cut }: MethodInput): Result<Comparison, Problem> {
  if (before === null || before.to <= before.from || now.to <= now.from) return err(problem('empty-period'));
  if (now.from < before.to && before.from < now.to) return err(problem('periods-overlap'));
  const crossed = breaksCrossed(breaks, now, before, clauses);
  if (!crossed.ok) return crossed;
  return ok({ now, before, cut: cut ?? [], sameSeason: isSameSeason(now, before), breaks: crossed.value });
}
