import fc from 'fast-check';
import { expect, it } from 'vitest';
import { benjaminiHochberg } from '../../analyse/kernels/benjamini-hochberg.ts';
import { marksOf } from '../../analyse/marks-of.ts';
import type { Significance } from '../../document/document.ts';
import { passes } from './passes.ts';

const levels = [0.1, 0.05, 0.01, 0.001] as const;

it('passes what reaches the level, corrected or by itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 30 }),
      fc.constantFrom(...levels),
      fc.boolean(),
      (values, level, corrected) => {
        const p = Float64Array.from(values);
        const adjusted = benjaminiHochberg(p);
        const significance: Significance = { level, corrected };
        marksOf(p, adjusted).forEach((mark, i) => {
          const reached = corrected ? adjusted[i] <= level : p[i] <= Math.min(level, 0.05);
          expect(passes(mark, significance)).toBe(reached);
        });
      },
    ),
  );
});

it('passes nothing that was not tested', () => {
  const [mark] = marksOf(Float64Array.of(Number.NaN), Float64Array.of(Number.NaN));
  for (const level of levels) expect(passes(mark ?? 1, { level, corrected: false })).toBe(false);
});
