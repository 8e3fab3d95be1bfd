import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { SeriesBreak } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import { valuesChosen } from './clauses.ts';
import type { Period } from './periods.ts';

/**
 * Keys of the breaks that a comparison crosses: the first month after the break lies behind the first month compared
 * and before the end. Fails with `break-crossed` at one that refuses, unless Title 8 alone is chosen: that series can
 * be carried across, and the break is listed all the same.
 */
export function breaksCrossed(
  breaks: readonly SeriesBreak[],
  now: Period,
  before: Period,
  clauses: Readonly<Record<string, Clause>>,
): Result<readonly string[], Problem> {
  const from = Math.min(now.from, before.from);
  const to = Math.max(now.to, before.to);
  const crossed = breaks.filter((gap) => gap.month > from && gap.month < to);
  const authority = valuesChosen(clauses, 'authority');
  const isTitle8 = authority !== null && authority.size === 1 && authority.has('title-8');
  const refusing = crossed.find((gap) => gap.refuses);
  if (refusing !== undefined && !isTitle8) {
    return err(problem('break-crossed', { key: refusing.key, month: refusing.month }));
  }
  return ok(crossed.map((gap) => gap.key));
}
