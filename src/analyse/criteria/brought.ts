import { ok } from '../../base/result.ts';
import type { CriterionSpec } from '../../document/regions.ts';
import { heldTyped } from '../../document/sensitive-figures.ts';
import type { Criterion, CriterionCard } from './criterion.ts';
import { figured, figuresOf, lacking, type MadeFigure } from './made-figures.ts';

const perKm = 100;

type Figures = NonNullable<CriterionSpec['typed']>['figures'];

/** What was typed of a region, with bounds where there is no figure, or where it may not stand by itself. */
function typedOf(figures: Figures, region: string, isSensitive: boolean): MadeFigure {
  const typed = figures.find((one) => one.region === region);
  if (typed === undefined) return lacking('not-brought');
  const { value, low, high } = isSensitive ? heldTyped(typed) : typed;
  if (value !== null) return figured(value);
  if (low === null || high === null) return lacking('not-brought');
  return lacking('held-back', { low: Math.min(low, high), high: Math.max(low, high), flags: ['suppressed'] });
}

/** A figure with its bounds, all times a number. */
const times = (made: MadeFigure, by: number): MadeFigure => ({
  ...made,
  value: made.value * by,
  low: made.low * by,
  high: made.high * by,
});

/** A criterion of what planners bring: figures that a person typed and nothing else. */
export const brought = (card: CriterionCard): Criterion => ({
  card,
  *figures({ regions }, { params, typed }) {
    yield { done: 0, total: regions.length };
    const per = String(params.per);
    const isPerKm = per === 'km';
    const made = regions.map(({ id, lengthKm }): MadeFigure => {
      const one = typedOf(typed?.figures ?? [], id, card.isSensitive === true);
      if (isPerKm && lengthKm === 0) return lacking('no-denominator');
      const scaled = isPerKm ? times(one, perKm / lengthKm) : one;
      return { ...scaled, flags: per === 'total' ? [...scaled.flags, 'raw-count'] : scaled.flags };
    });
    // The person's own unit says it, but for a figure that was set against kilometres since.
    const hasUnit = typed !== null && (typed.unit.en !== '' || typed.unit.es !== '');
    return ok(figuresOf(made, { unit: hasUnit && !isPerKm ? '' : per, period: null, tables: [] }));
  },
});
