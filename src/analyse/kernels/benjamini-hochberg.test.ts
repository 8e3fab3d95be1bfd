import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

it('Benjamini-Hochberg rejects what the step-up rule rejects', () => {
  fc.assert(
    fc.property(probabilities, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (p, rate) => {
      const adjusted = benjaminiHochberg(Float64Array.from(p));
      const sorted = [...p].sort((a, b) => a - b);
      let limit = -1;
      for (let k = 1; k <= sorted.length; k++) if ((sorted[k - 1] * sorted.length) / k <= rate) limit = sorted[k - 1];
      p.forEach((value, i) => {
        expect(adjusted[i] <= rate).toBe(value <= limit);
      });
    }),
  );
});

it('untested hypotheses are no members of the family', () => {
  expect([...benjaminiHochberg(Float64Array.of(0.02, Number.NaN, 0.04))]).toEqual([0.04, Number.NaN, 0.04]);
  expect(() => benjaminiHochberg(Float64Array.of(1.2))).toThrow('1.2');
});
