import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf } from './histogram.ts';

const endsOf = (drawn: readonly number[]): readonly [number, number] => [Math.min(...drawn), Math.max(...drawn)];
const wholes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 60 });
const parts = fc.array(fc.double({ min: 0.01, max: 900, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('a histogram', () => {
  it('holds every figure once, in parts that follow each other over the whole axis', () => {
    fc.assert(
      fc.property(fc.oneof(wholes, parts), (given) => {
        const whole = given.every(Number.isInteger);
        const drawn = [...given].sort((a, b) => a - b);
        const shape = histogramOf(drawn, endsOf(drawn), whole);
        expect(shape.bins.reduce((sum, { count }) => sum + count, 0)).toBe(drawn.length);
        shape.bins.slice(1).forEach(({ from }, i) => {
          expect(from).toBe(shape.bins[i]?.to);
        });
        for (const value of drawn) {
          expect(shape.placeOf(value)).toBeGreaterThan(-1e-9);
          expect(shape.placeOf(value)).toBeLessThan(1 + 1e-9);
          expect(shape.valueAt(shape.placeOf(value))).toBeCloseTo(value, 6);
        }
      }),
    );
  });

  it('has a part for each whole number where they are few, and is by ratio where some are many times the middle one', () => {
    const few = histogramOf([1, 1, 2, 5], [1, 6], true);
    expect(few.bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 1, 0]);
    expect(few.isLog).toBe(false);
    expect(histogramOf([1, 1, 2, 2, 900], [1, 900], true).isLog).toBe(true);
    expect(histogramOf([4], [4, 4], false).placeOf(4)).toBe(0);
  });
});
