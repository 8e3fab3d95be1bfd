import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../base/month.ts';
import { emptyDocument } from '../document/document.ts';
import { tallyAreas } from '../select/tally-areas.ts';
import { disclose } from './disclose.ts';
import { ruleFor } from './rule.ts';

const stretches = [0, 1, 2].map((i) => ({ id: `a${i}`, fromKm: i * 10, toKm: i * 10 + 10 }));
const tallyOf = (figures: number[]) =>
  tallyAreas(
    {
      kind: 'panel',
      areas: ['a0', 'a1', 'a2'],
      firstMonth: monthIndex(2020, 1),
      months: 4,
      measure: 'apprehensions',
      groups: [],
      total: Float64Array.from(figures),
      split: null,
    },
    stretches,
    { from: 0, to: 30 },
    {},
  );

describe('disclose', () => {
  it('shows zero, and holds back one to four', () => {
    const shown = disclose(tallyOf([0, 1, 4, 5, 9, 0, 0, 0, 7, 7, 7, 2]), { threshold: 5 });
    expect(shown.suppressed).toEqual([1, 2, 11]);
    expect(shown.values[0]).toBe(0);
    expect(shown.values[3]).toBe(5);
    expect(shown.missing).toBe(0);
  });

  it('gives no held-back cell away by any total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 12, maxLength: 12 }), (figures) => {
        const shown = disclose(tallyOf(figures), { threshold: 5 });
        const visible = (at: number): number => (figures[at] > 0 && figures[at] < 5 ? 0 : figures[at]);
        const sum = figures.reduce((total, _, at) => total + visible(at), 0);
        expect(shown.total).toBe(sum);
        expect(shown.grandTotal).toBe(sum);
        for (let month = 0; month < 4; month++) {
          const all = [0, 1, 2].map((area) => visible(area * 4 + month));
          const total = shown.byMonth[month];
          expect(Number.isNaN(total) ? 0 : total).toBe(all.reduce((a, b) => a + b, 0));
        }
      }),
    );
  });

  it('leaves what is public as published, and needs a reason for a lower threshold', () => {
    const { disclosure } = emptyDocument;
    expect(ruleFor(true, disclosure)).toEqual({ threshold: null });
    expect(ruleFor(true, { ...disclosure, suppressPublic: true })).toEqual({ threshold: 5 });
    expect(ruleFor(false, { ...disclosure, threshold: 3 })).toEqual({ threshold: 5 });
    expect(ruleFor(false, { ...disclosure, threshold: 3, reason: 'agreed with the publisher' })).toEqual({
      threshold: 3,
    });
  });
});
