import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, type Sum, solveCells } from './cell-solver.ts';

describe('the solver', () => {
  it('finds what is held back in a table with its totals (Willenborg & de Waal 2001, 6.3: one cell alone is no secret)', () => {
    const sums: Sum[] = [
      { of: ['a', 'b'], value: 12 },
      { of: ['c', 'd'], value: 15 },
      { of: ['a', 'c'], value: 17 },
      { of: ['b', 'd'], value: 10 },
      { of: ['a'], value: 9 },
    ];
    const found = solveCells(sums, new Map([['b', [1, 4]]]));
    expect(Object.fromEntries(found)).toEqual({ a: 9, b: 3, c: 8, d: 7 });
  });

  it('finds nothing where a rectangle is held back, but what its bounds leave no room for', () => {
    const sums: Sum[] = [
      { of: ['a', 'b'], value: 5 },
      { of: ['c', 'd'], value: 5 },
      { of: ['a', 'c'], value: 5 },
      { of: ['b', 'd'], value: 5 },
    ];
    const small: Bounds = new Map(['a', 'b', 'c', 'd'].map((name) => [name, [1, 4] as const]));
    expect(solveCells(sums, small).size).toBe(0);
    const tight: Sum[] = [{ of: ['a', 'b'], value: 8 }];
    expect(Object.fromEntries(solveCells(tight, small))).toEqual({ a: 4, b: 4 });
  });

  it('finds no number that another table with the same sums does not have', () => {
    const count = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 4, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 15 })),
        (x, masks) => {
          const names = ['a', 'b', 'c', 'd'];
          const sums = masks.map((mask): Sum => {
            const of = names.filter((_, i) => (mask & (1 << i)) !== 0);
            return { of, value: of.reduce((sum, name) => sum + x[names.indexOf(name)]!, 0) };
          });
          const bounds: Bounds = new Map(names.map((name) => [name, [0, 3] as const]));
          const found = solveCells(sums, bounds);
          const fits = (y: readonly number[]): boolean =>
            sums.every(({ of, value }) => of.reduce((sum, name) => sum + y[names.indexOf(name)]!, 0) === value);
          const all = Array.from({ length: 256 }, (_, k) => [k & 3, (k >> 2) & 3, (k >> 4) & 3, (k >> 6) & 3]).filter(
            fits,
          );
          names.forEach((name, i) => {
            const told = found.get(name);
            if (told !== undefined) expect(new Set(all.map((y) => y[i]))).toEqual(new Set([told]));
          });
        },
      ),
    );
  });
});
