import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { type MonthIndex, monthIndexOf } from '../../../base/units.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import { breaksCrossed } from '../../../select/breaks-crossed.ts';
import { isSameSeason } from '../../../select/periods.ts';
import { comparisonOf } from '../../comparison.ts';
import type { MethodInput, ParamValues } from '../../method.ts';
import { firstUnfilled } from '../../month-series.ts';
import type { Period, RoutePeriods } from '../../shapes.ts';

/** Periods that shares are compared between. */
export interface ChosenPeriods {
  readonly form: RoutePeriods;
  readonly periods: readonly Period[];
  readonly sameSeason: boolean;
  readonly cut: readonly MonthIndex[];
  readonly breaks: readonly string[];
}

/** Months of a period, and a month that one begins with: January 1970 is 0. */
const lengths = {
  years: { months: 12, origin: 0 },
  'fiscal-years': { months: 12, origin: 9 },
  quarters: { months: 3, origin: 0 },
} as const;

/** A label of a block is one byte. */
const mostPeriods = 200;

function formOf({ periods }: ParamValues, { now, before }: MethodInput): RoutePeriods {
  if (periods === 'two' || periods === 'fiscal-years' || periods === 'quarters' || periods === 'years') return periods;
  // A run on the earlier period alone has nothing to compare it with.
  const isAlone = before === null || before.to <= before.from || before.from === now.from;
  return isAlone ? 'years' : 'two';
}

/** Whole periods inside some months, the first first. */
function wholePeriods(from: number, to: number, { months, origin }: (typeof lengths)[keyof typeof lengths]) {
  const first = origin + Math.ceil((from - origin) / months) * months;
  const count = Math.max(0, Math.floor((to - first) / months));
  return Array.from({ length: count }, (_, i) => ({
    from: monthIndexOf(first + i * months),
    to: monthIndexOf(first + (i + 1) * months),
  }));
}

/**
 * The two periods that the study compares, or the whole years, fiscal years or quarters of the months chosen.
 * Fails with `empty-period`, `periods-overlap`, `break-crossed`, or `too-few-steps` where fewer than two are whole.
 */
export function chosenPeriods(
  table: IncidentTable,
  input: MethodInput,
  params: ParamValues,
): Result<ChosenPeriods, Problem> {
  const form = formOf(params, input);
  if (form === 'two') {
    const comparison = comparisonOf(input);
    if (!comparison.ok) return comparison;
    const { now, before, cut, sameSeason, breaks } = comparison.value;
    const periods = before.from < now.from ? [before, now] : [now, before];
    return ok({ form, periods, sameSeason, cut, breaks });
  }
  const to = Math.min(input.now.to, firstUnfilled(table, input));
  const periods = wholePeriods(input.now.from, to, lengths[form]).slice(-mostPeriods);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || periods.length < 2) {
    return err(problem('too-few-steps', { steps: periods.length, needed: 2 }));
  }
  const span = { from: first.from, to: last.to };
  const crossed = breaksCrossed(input.breaks, span, span, input.clauses);
  if (!crossed.ok) return crossed;
  const cut = Array.from({ length: Math.max(0, input.now.to - input.now.from) }, (_, m) =>
    monthIndexOf(input.now.from + m),
  ).filter((month) => month < span.from || month >= span.to);
  return ok({ form, periods, sameSeason: isSameSeason(last, first), cut, breaks: crossed.value });
}
