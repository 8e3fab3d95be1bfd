import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAll } from '../../../tests/support/tolerance.ts';
import reference from '../units/reference.json' with { type: 'json' };
import { empiricalBayes } from './empirical-bayes.ts';

const of = (events: readonly number[], base: readonly number[]) =>
  empiricalBayes(Float64Array.from(events), Float64Array.from(base));

describe('empiricalBayes', () => {
  it("agrees with PySAL's printed example", () => {
    const { events, base, smoothed, tolerance } = reference.empiricalBayes;
    expectAll(of(events, base).smoothed, smoothed, { ...tolerance, relative: 0 });
  });

  it("agrees with esda's printed rates of the Empirical Bayes index", () => {
    const { events, base, standardised, tolerance } = reference.index;
    expectAll(of(events, base).standardised.subarray(0, 4), standardised, { ...tolerance, relative: 0 });
  });

  it('agrees with the closed form by hand', () => {
    // Rates 0.1 and 0.3 over bases of 100: mean 0.2, spread 0.01, moment 0.01 - 0.2 / 100 = 0.008.
    const { mean, variance, smoothed, standardised } = of([10, 30], [100, 100]);
    expectAll([mean, variance], [0.2, 0.008], { relative: 1e-12 });
    expectAll(smoothed, [0.12, 0.28], { relative: 1e-12 });
    expectAll(standardised, [-1, 1], { relative: 1e-12 });
  });

  it('gives every area the mean where chance explains the spread', () => {
    const { variance, smoothed } = of([1, 1, 1, 2], [100, 100, 100, 100]);
    expect(variance).toBe(0);
    expectAll(smoothed, [0.0125, 0.0125, 0.0125, 0.0125], { relative: 1e-12 });
  });

  it('has no rate where the base is zero, missing or negative, and does not count the area', () => {
    const whole = of([10, 30], [100, 100]);
    const more = of([10, 5, 30, 7, 9], [100, 0, 100, Number.NaN, -3]);
    expect([1, 3, 4].every((i) => Number.isNaN(more.rate[i]) && Number.isNaN(more.smoothed[i]))).toBe(true);
    expectAll([more.smoothed[0], more.smoothed[2]], [...whole.smoothed], { relative: 1e-12 });
  });

  it('draws every rate towards the mean, small bases more, and does not change with the unit of the base', () => {
    const area = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 10_000 }));
    fc.assert(
      fc.property(fc.array(area, { minLength: 2, maxLength: 20 }), (areas) => {
        const events = areas.map(([count]) => count);
        const base = areas.map(([, people]) => people);
        fc.pre(events.some((count) => count > 0));
        const { rate, smoothed, mean } = of(events, base);
        rate.forEach((value, i) => {
          const [low, high] = value < mean ? [value, mean] : [mean, value];
          expect(smoothed[i]).toBeGreaterThanOrEqual(low - 1e-12);
          expect(smoothed[i]).toBeLessThanOrEqual(high + 1e-12);
        });
        const thousands = of(
          events,
          base.map((people) => people / 1000),
        );
        expectAll(
          thousands.smoothed,
          [...smoothed].map((value) => value * 1000),
          { relative: 1e-9, absolute: 1e-12 },
        );
      }),
    );
  });
});
