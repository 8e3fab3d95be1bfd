import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothProfile } from './smooth-profile.ts';

const places = (n: number) => ({
  at: Array.from({ length: n }, (_, i) => i * 8 + (i % 3)),
  width: Array.from({ length: n }, (_, i) => 6 + (i % 4)),
});
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + (value || 0), 0);
const figure = fc.oneof({ weight: 4, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: fc.constant(Number.NaN) });

describe('smoothing', () => {
  it('leaves all as it is at 0 km', () => {
    const values = [1, Number.NaN, 3];
    expect(smoothProfile(values, places(3), 0)).toBe(values);
  });

  it('keeps the sum, at the ends and beside gaps too, and what is not there stays not there', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(10, 25, 50, 100),
        (values, sdKm) => {
          const out = smoothProfile(values, places(values.length), sdKm);
          expect(sum(out)).toBeCloseTo(sum(values), 6);
          expect(out.map(Number.isNaN)).toEqual(values.map(Number.isNaN));
          expect(out.every((value) => Number.isNaN(value) || value >= 0)).toBe(true);
        },
      ),
    );
  });

  it('is a Gaussian of the standard deviation asked for', () => {
    const n = 201;
    const even = { at: Array.from({ length: n }, (_, i) => i * 2), width: Array.from({ length: n }, () => 2) };
    const out = smoothProfile(
      Array.from({ length: n }, (_, i) => (i === 100 ? 1000 : 0)),
      even,
      25,
    );
    const mean = even.at.reduce((all, at, i) => all + (at * (out[i] ?? 0)) / 1000, 0);
    const variance = even.at.reduce((all, at, i) => all + ((at - mean) ** 2 * (out[i] ?? 0)) / 1000, 0);
    expect(mean).toBeCloseTo(200, 6);
    expect(Math.sqrt(variance)).toBeCloseTo(25, 1);
  });
});
