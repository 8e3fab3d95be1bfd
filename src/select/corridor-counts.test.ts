import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corridorCounts } from './corridor-counts.ts';

const corridors = 3;
/** Corridors 1 and 2 overlap, as two of the programme do. */
const overlapping = fc
  .tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30))
  .map(([none, first, second, both, third]) => [none, first, second, both, third, 0, 0, 0]);

describe('corridorCounts', () => {
  it('counts each corridor and what lies in none', () => {
    expect(corridorCounts([7, 20, 30, 5, 40, 0, 0, 0], corridors, null)).toEqual({
      inCorridor: [25, 35, 40],
      outside: 7,
    });
  });

  it('holds a second count back where one alone would be the rest', () => {
    expect(corridorCounts([30, 3, 0, 0, 40, 0, 0, 0], corridors, 5)).toEqual({
      inCorridor: [null, 0, 40],
      outside: null,
    });
  });

  it('lets no shown count, no difference of two and no rest be small', () => {
    fc.assert(
      fc.property(overlapping, fc.integer({ min: 2, max: 12 }), (combinations, threshold) => {
        const { inCorridor, outside } = corridorCounts(combinations, corridors, threshold);
        const isSmall = (value: number): boolean => value > 0 && value < threshold;
        const [first, second, third] = inCorridor;
        const all = combinations.reduce((sum, count) => sum + count, 0);
        for (const count of [...inCorridor, outside]) expect(count !== null && isSmall(count)).toBe(false);
        if (first !== null && second !== null && third !== null && outside !== null) {
          const either = all - outside - third;
          expect([either - first, either - second, first + second - either].some(isSmall)).toBe(false);
        }
        const isHeld = [...inCorridor, outside].filter((count) => count === null).length;
        if (isHeld === 1) expect(all).toBe(combinations[0]);
      }),
    );
  });

  it('holds nothing back of what is public', () => {
    fc.assert(
      fc.property(overlapping, (combinations) => {
        const { inCorridor, outside } = corridorCounts(combinations, corridors, null);
        expect([...inCorridor, outside]).not.toContain(null);
      }),
    );
  });
});
