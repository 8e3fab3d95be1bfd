import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { SeriesBreak } from '../columns/table.ts';
import type { Clause } from '../document/document.ts';
import { valuesChosen } from './clauses.ts';
import type { Period } from './periods.ts';

/** Title 8 alone: that series goes on across the breaks that refuse every other comparison. */
const isTitle8Alone = (clauses: Readonly<Record<string, Clause>>): boolean => {
  const authority = valuesChosen(clauses, 'authority');
  return authority !== null && authority.size === 1 && authority.has('title-8');
};

/** Breaks of a series that the clauses have been applied to already, so that they need not be asked again. */
export const breaksUnder = (
  breaks: readonly SeriesBreak[],
  clauses: Readonly<Record<string, Clause>>,
): readonly SeriesBreak[] => (isTitle8Alone(clauses) ? breaks.map((gap) => ({ ...gap, refuses: false })) : breaks);

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
  const crossed = breaksUnder(breaks, clauses).filter((gap) => gap.month > from && gap.month < to);
  const refusing = crossed.find((gap) => gap.refuses);
  if (refusing !== undefined) {
    return err(problem('break-crossed', { key: refusing.key, month: refusing.month }));
  }
  return ok(crossed.map((gap) => gap.key));
}
