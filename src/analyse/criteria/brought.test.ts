import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../../tests/support/criterion-question.ts';
import { groundSample } from '../../../tests/support/region-samples.ts';
import type { CriterionSpec } from '../../document/regions.ts';
import { sensitiveCriteria } from '../../document/sensitive-figures.ts';
import { criteria } from './index.ts';
import { shelters } from './shelters/criterion.ts';
import { typed as ownCriterion } from './typed/criterion.ts';

const ground = groundSample();
const [west, middle, east] = ground.regions.map(({ id }) => id);
const asTyped = (
  figures: NonNullable<CriterionSpec['typed']>['figures'],
  unit = '',
): NonNullable<CriterionSpec['typed']> => ({
  unit: { en: unit, es: unit },
  source: 'a letter',
  date: '2026-01-02',
  figures,
});
const exactly = (region: string | undefined, value: number) => ({ region: region ?? '', value, low: null, high: null });

describe('what planners bring', () => {
  const all = criteria.filter(({ card }) => card.from === 'brought');

  it('is empty until it is brought: no figure, and no table', () => {
    expect(all.map(({ card }) => card.id).sort()).toEqual([
      'agents-brought',
      'consulates',
      'prosecution-thresholds',
      'prosecutors-mexico',
      'prosecutors-us',
      'shelters',
      'typed',
    ]);
    for (const one of all) {
      const found = figuresFor(one, ground);
      expect(new Set(found.missing)).toEqual(new Set(['not-brought']));
      expect([...found.values, ...found.low, ...found.high].every(Number.isNaN)).toBe(true);
      expect([found.tables, found.period]).toEqual([[], null]);
      expect(Object.keys(one.card.words.en)).toContain(found.unit);
    }
  });

  it('is what was typed, figure by figure, with bounds where those are known', () => {
    const typed = asTyped([exactly(west, 3), { region: middle ?? '', value: null, low: 9, high: 2 }], 'letters');
    const found = figuresFor(ownCriterion, ground, { typed });
    expect([...found.values].slice(0, 3)).toEqual([3, Number.NaN, Number.NaN]);
    expect([found.low[1], found.high[1], found.missing[1]]).toEqual([2, 9, 'held-back']);
    expect([found.low[2], found.missing[2]]).toEqual([Number.NaN, 'not-brought']);
    expect(found.unit).toBe('');
  });

  it('is set against kilometres where it is a count, and marked where it stands as it is', () => {
    const typed = asTyped([exactly(west, 11), exactly(east, 0)], 'offices');
    const km = figuresFor(ownCriterion, ground, { typed, params: { per: 'km' } });
    expect(km.values[0]).toBeCloseTo((11 / 222) * 100, 9);
    expect(km.values[2]).toBe(0);
    expect(km.unit).toBe('km');
    const total = figuresFor(ownCriterion, ground, { typed, params: { per: 'total' } });
    expect(total.flags.every((flags) => flags.includes('raw-count'))).toBe(true);
  });

  it('of a sensitive kind is one that studies hold small figures of back', () => {
    expect(criteria.filter(({ card }) => card.isSensitive === true).map(({ card }) => card.id)).toEqual(
      sensitiveCriteria,
    );
  });

  it('of a sensitive kind never shows one to four', () => {
    const between = { region: west ?? '', value: null, low: 3, high: 3 };
    const bounded = figuresFor(shelters, ground, { typed: asTyped([between]), params: { per: 'total' } });
    expect([bounded.low[0], bounded.high[0]]).toEqual([1, 4]);
    for (const value of [1, 2, 3, 4]) {
      const found = figuresFor(shelters, ground, { typed: asTyped([exactly(west, value)]), params: { per: 'total' } });
      expect([found.values[0], found.low[0], found.high[0]]).toEqual([Number.NaN, 1, 4]);
      expect(found.flags[0]).toContain('suppressed');
    }
    for (const value of [0, 5, 12]) {
      const found = figuresFor(shelters, ground, { typed: asTyped([exactly(west, value)]), params: { per: 'total' } });
      expect(found.values[0]).toBe(value);
    }
    const sensitive = criteria.filter(({ card }) => card.isSensitive === true).map(({ card }) => card.id);
    expect(sensitive).toEqual(['shelters']);
  });
});
