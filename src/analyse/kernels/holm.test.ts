import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from './holm.ts';

/** The 15 p-values of Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x. */
const trial = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

describe('holm', () => {
  it('rejects the first three of the thrombolysis trial, as the paper says of such corrections', () => {
    const adjusted = holm(Float64Array.from(trial));
    expect([...adjusted].filter((p) => p <= 0.05)).toHaveLength(3);
    expect(adjusted[0]).toBeCloseTo(15 * 0.0001, 12);
    expect(adjusted[2]).toBeCloseTo(13 * 0.0019, 12);
    expect(adjusted[3]).toBeCloseTo(12 * 0.0095, 12);
  });

  it('leaves out what was not tested, and refuses what is no p', () => {
    expect([...holm(Float64Array.of(0.01, Number.NaN, 0.02))]).toEqual([0.02, Number.NaN, 0.02]);
    expect(() => holm(Float64Array.of(1.2))).toThrow(RangeError);
  });

  it('keeps order, stays between p and Bonferroni, whatever the order of the list', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }), (p) => {
        const adjusted = holm(Float64Array.from(p));
        for (const [i, value] of p.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(value);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, value * p.length) + 1e-12);
          for (const [j, other] of p.entries()) if (value < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]);
        }
        const turned = holm(Float64Array.from([...p].reverse()));
        expect([...turned].reverse()).toEqual([...adjusted]);
      }),
    );
  });
});
