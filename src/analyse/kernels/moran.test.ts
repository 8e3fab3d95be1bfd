import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csrOf, hexagonNeighbours } from '../../../tests/support/oracles.ts';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { localMoran } from './local-moran.ts';
import { moran } from './moran.ts';
import { moranPermutation } from './moran-permutation.ts';
import { rowStandardise } from './row-standardise.ts';

const hexagons = csrOf(hexagonNeighbours(7, 8), false);
const cells = hexagons.offsets.length - 1;
const counts = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: cells, maxLength: cells })
  .filter((values) => new Set(values).size > 1);
const streams = (stream: number) => seededRng(5, stream);

/** I by its definition, with a dense matrix, and its mean and variance over every order of the values. */
function everyOrder(values: readonly number[], dense: readonly (readonly number[])[]) {
  const orders = (list: readonly number[]): number[][] =>
    list.length < 2
      ? [[...list]]
      : list.flatMap((one, i) => orders(list.filter((_, j) => j !== i)).map((rest) => [one, ...rest]));
  const s0 = dense.flat().reduce((a, b) => a + b, 0);
  const all = orders(values).map((order) => {
    const mean = order.reduce((a, b) => a + b, 0) / order.length;
    const z = order.map((value) => value - mean);
    const products = dense.flatMap((row, i) => row.map((w, j) => w * z[i] * z[j])).reduce((a, b) => a + b, 0);
    return (order.length * products) / (s0 * z.reduce((a, b) => a + b * b, 0));
  });
  const mean = all.reduce((a, b) => a + b, 0) / all.length;
  return { first: all[0], mean, variance: all.reduce((a, b) => a + (b - mean) ** 2, 0) / all.length };
}

describe('global Moran', () => {
  it('has the mean and variance of every order of the values, with weights that are not symmetric', () => {
    const lists = [[1, 2], [0], [1, 3, 4], [2], [0, 5], [4]];
    const weights = rowStandardise(csrOf(lists, false));
    const dense = lists.map((list) => Array.from({ length: 6 }, (_, j) => (list.includes(j) ? 1 / list.length : 0)));
    for (const values of [
      [3, 1, 4, 1, 5, 9],
      [0, 0, 0, 0, 2, 7],
    ]) {
      const found = moran(Float64Array.from(values), weights);
      const all = everyOrder(values, dense);
      expectRelative(found.i, all.first, 1e-12);
      expectRelative(found.expected, all.mean, 1e-9);
      expectRelative(found.varianceRandomisation, all.variance, 1e-9);
    }
  });

  it('does not change with the unit, nor where zero is', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -50, max: 50 }), (values, times, more) => {
        const one = moran(Float64Array.from(values), hexagons);
        const other = moran(
          Float64Array.from(values, (value) => value * times + more),
          hexagons,
        );
        expect(other.i).toBeCloseTo(one.i, 10);
        expect(other.varianceRandomisation).toBeCloseTo(one.varianceRandomisation, 10);
      }),
    );
  });

  it('has no number without variance', () => {
    const found = moran(new Float64Array(cells).fill(2), hexagons);
    expect([found.i, found.varianceNormal, found.varianceRandomisation].every(Number.isNaN)).toBe(true);
  });

  it('permuted values have the variance under randomisation, and p its rank', () => {
    const rng = seededRng(1);
    const values = Float64Array.from({ length: cells }, () => rng.nextBelow(9));
    const found = moran(values, hexagons);
    const permuted = drain(moranPermutation(values, hexagons, 4000, streams));
    expect(Math.abs(permuted.mean - found.expected)).toBeLessThan(3 * Math.sqrt(found.varianceRandomisation / 4000));
    expect(permuted.variance / found.varianceRandomisation).toBeGreaterThan(0.9);
    expect(permuted.variance / found.varianceRandomisation).toBeLessThan(1.1);
    expect(permuted.p).toBeGreaterThan(0.01);
    const rising = Float64Array.from({ length: cells }, (_, i) => i);
    expect(drain(moranPermutation(rising, hexagons, 999, streams)).p).toBe(2 / 1000);
    expect(drain(moranPermutation(new Float64Array(cells).fill(3), hexagons, 99, streams)).p).toBe(1);
  });
});

describe('local Moran', () => {
  it('averages to the global one where rows sum to 1', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const weights = rowStandardise(hexagons);
        const local = localMoran(Float64Array.from(values), weights);
        const mean = local.statistic.reduce((a, b) => a + b, 0) / cells;
        expect(mean).toBeCloseTo(moran(Float64Array.from(values), weights).i, 10);
      }),
    );
  });

  it('names the quadrant by the sign of the cell and of its neighbours', () => {
    const weights = rowStandardise(csrOf([[1], [0, 2], [1, 3], [2]], false));
    expect([...localMoran(Float64Array.of(9, 12, 0, 0), weights).quadrant]).toEqual([1, 3, 4, 2]);
    expect([...localMoran(Float64Array.of(9, 0, 9, 0), weights).quadrant]).toEqual([3, 4, 3, 4]);
    expect(() => localMoran(Float64Array.of(1), weights)).toThrow('5 offsets');
  });
});
