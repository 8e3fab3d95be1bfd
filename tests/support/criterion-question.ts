import type { Criterion, CriterionFigures, CriterionQuestion } from '../../src/analyse/criteria/criterion.ts';
import { resolveParams } from '../../src/analyse/method.ts';
import type { RegionGround } from '../../src/analyse/regions/region-ground.ts';
import { fiscalYearStart } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import { monthIndexOf } from '../../src/base/units.ts';

/** Whole U.S. fiscal years, the last one included. */
export const fiscalYears = (from: number, to: number) => ({
  from: fiscalYearStart(from),
  to: monthIndexOf(fiscalYearStart(to) + 12),
});

/** A criterion's figures, by id of the region too; parameters that are not given are at their first values. */
export function figuresFor(
  { card, figures }: Criterion,
  ground: RegionGround,
  question: Partial<CriterionQuestion> = {},
): CriterionFigures & { readonly by: (region: string) => number } {
  const { params = {}, period = null, typed = null } = question;
  const found = drain(figures(ground, { params: resolveParams(card, params), period, typed }));
  if (!found.ok) throw new Error(found.error.code);
  const { value } = found;
  return { ...value, by: (region) => value.values[ground.regions.findIndex(({ id }) => id === region)] };
}
