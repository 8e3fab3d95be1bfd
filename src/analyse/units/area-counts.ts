import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import type { Zones } from '../../corridors/zones.ts';
import type { CellChoice } from '../cells-of.ts';
import type { Denominator, MethodInput } from '../method.ts';
import type { CellResult } from '../shapes.ts';
import { countedZones } from './counted-zones.ts';
import { baseOf, ratesOf } from './rates-of.ts';
import { zonesAsked } from './tested-zones.ts';

/** Counts the months chosen in the areas of `input.zones`. Errors: "zones-missing", "figures-missing". */
export function* areaCountsOf(input: MethodInput, choice: CellChoice): Steps<Result<CellResult, Problem>> {
  const counted = yield* countedZones(input, choice);
  return counted.ok ? ok(counted.value.result) : counted;
}

/** Index among all zones of each area that is counted in, in the order of the result. */
export const areasAsked = (input: Pick<MethodInput, 'clauses' | 'corridor'>, zones: Zones): readonly number[] =>
  zonesAsked(input, zones).kept;

/**
 * Records per the denominator, as they are: a smoothed rate is a method's.
 * Errors: "denominator-missing", "denominator-zero".
 */
export function withRates(result: CellResult, denominator: Denominator | null): Result<CellResult, Problem> {
  if (denominator === null || !result.ids.some((id) => denominator.values.has(id))) {
    return err(problem('denominator-missing'));
  }
  const base = baseOf(result.ids, denominator);
  if (base.every(Number.isNaN)) return err(problem('denominator-zero'));
  const group = new Uint8Array(result.ids.length);
  const { rates } = ratesOf({ events: result.records, records: result.records, base, group }, denominator.name);
  return ok({ ...result, rates: { ...rates, smoothed: new Float64Array(0) } });
}
