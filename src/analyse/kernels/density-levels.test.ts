import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityLevels } from './density-levels.ts';

describe('densityLevels', () => {
  it('gives the levels of a surface worked by hand', () => {
    // 10 of 20 is half; 10 + 6 of 20 is 80 %; all takes the 1s too.
    expect(densityLevels(Float64Array.from([0, 1, 10, 2, 6, 1]), [0.5, 0.8, 1])).toEqual([8, 4, 0.5]);
    expect(densityLevels(new Float64Array(3), [0.5])).toEqual([Number.NaN]);
  });

  it('holds the share asked for, and no longer without its lowest point', () => {
    const surface = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(surface, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (values, share) => {
        const distinct = [...new Set(values)];
        const total = distinct.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const [level] = densityLevels(Float64Array.from(distinct), [share]);
        const inside = distinct.filter((value) => value >= level);
        const held = inside.reduce((a, b) => a + b, 0);
        expect(held).toBeGreaterThanOrEqual(share * total);
        expect(held - Math.min(...inside)).toBeLessThan(share * total);
      }),
    );
  });
});
