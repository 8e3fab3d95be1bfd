import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAll } from '../../../tests/support/tolerance.ts';
import { normaliseColumn } from './normalise-column.ts';

const nan = Number.NaN;
const f64 = (values: readonly number[]) => Float64Array.from(values);
const plain = (values: readonly number[]) => ({ values: f64(values), low: f64(values), high: f64(values) });
const kinds = ['min-max', 'z', 'vector', 'rank'] as const;
const directions = ['more', 'less'] as const;

/** Figures of whole numbers: a rescaling keeps their order and their ties exactly. */
const column = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 12 });
const kind = fc.constantFrom(...kinds);
const direction = fc.constantFrom(...directions);
const close = { relative: 1e-9, absolute: 1e-9 };

describe('normalised figures', () => {
  it('are those of the definitions', () => {
    const column = plain([2, 4, 6, nan]);
    expectAll(normaliseColumn(column, 'min-max', 'more').values, [0, 0.5, 1, nan], close);
    expectAll(normaliseColumn(column, 'min-max', 'less').values, [1, 0.5, 0, nan], close);
    const z = Math.sqrt(3 / 2);
    expectAll(normaliseColumn(column, 'z', 'more').values, [-z, 0, z, nan], close);
    const root = Math.sqrt(56);
    expectAll(normaliseColumn(column, 'vector', 'more').values, [2 / root, 4 / root, 6 / root, nan], close);
    expectAll(normaliseColumn(column, 'vector', 'less').values, [1 - 2 / root, 1 - 4 / root, 1 - 6 / root, nan], close);
    expectAll(normaliseColumn(plain([5, 1, 5, 9]), 'rank', 'more').values, [0.5, 0.125, 0.5, 0.875], close);
  });

  it('of min-max and z do not change with a positive affine rescaling, of vector with a positive factor', () => {
    fc.assert(
      fc.property(
        column,
        direction,
        fc.constantFrom('min-max', 'z', 'vector'),
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: -1000, max: 1000 }),
        (values, way, how, factor, shift) => {
          const moved = values.map((value) => value * factor + (how === 'vector' ? 0 : shift));
          const before = normaliseColumn(plain(values), how, way).values;
          expectAll(normaliseColumn(plain(moved), how, way).values, [...before], close);
        },
      ),
    );
  });

  it('of rank do not change with any increasing map', () => {
    const maps = [Math.exp, Math.atan, (x: number) => x ** 3, (x: number) => x * 7 - 3];
    fc.assert(
      fc.property(column, direction, fc.constantFrom(...maps), (values, way, map) => {
        const small = values.map((value) => value / 100);
        const before = normaliseColumn(plain(small), 'rank', way).values;
        expect(normaliseColumn(plain(small.map(map)), 'rank', way).values).toEqual(before);
      }),
    );
  });

  it('do not change with the order of rows, and rise with what speaks for a region', () => {
    fc.assert(
      fc.property(column, kind, direction, (values, how, way) => {
        const before = normaliseColumn(plain(values), how, way).values;
        const back = normaliseColumn(plain([...values].reverse()), how, way).values;
        expectAll(back.reverse(), [...before], close);
        for (const [i, value] of values.entries()) {
          for (const [k, other] of values.entries()) {
            if (way === 'more' ? value >= other : value <= other) expect(before[i]).toBeGreaterThanOrEqual(before[k]);
          }
        }
      }),
    );
  });
});

describe('missing figures', () => {
  it('stay missing, with the ends of the known ones for bounds', () => {
    const { values, low, high } = normaliseColumn(plain([10, nan, 30]), 'min-max', 'less');
    expect([...values]).toEqual([1, nan, 0]);
    expect([low[1], high[1]]).toEqual([0, 1]);
  });

  it('have bounds of their own on the scale of the known ones, beyond its ends if need be', () => {
    const bounded = { values: f64([10, nan, 30]), low: f64([10, 1, 30]), high: f64([10, 9, 30]) };
    for (const how of kinds) {
      for (const way of directions) {
        const { values, low, high } = normaliseColumn(bounded, how, way);
        expect(values[1]).toBe(nan);
        expect(low[1]).toBeLessThanOrEqual(high[1]);
        // Fewer than any known one: worse than all where more is better, better than all where less is.
        if (way === 'more') expect(high[1]).toBeLessThan(values[0]);
        else expect(low[1]).toBeGreaterThan(values[0]);
      }
    }
  });

  it('make the scale with the known ones where those are alike', () => {
    const bounded = { values: f64([0, nan, 0]), low: f64([0, 1, 0]), high: f64([0, 9, 0]) };
    const { values, low, high } = normaliseColumn(bounded, 'min-max', 'more');
    expectAll(values, [0, nan, 0], close);
    expectAll([low[1], high[1]], [1 / 9, 1], close);
  });

  it('leave all missing where no figure is known', () => {
    for (const how of kinds) {
      const { values, low, high } = normaliseColumn(plain([nan, nan]), how, 'more');
      expect([...values, ...low, ...high]).toEqual([nan, nan, nan, nan, nan, nan]);
    }
  });
});
