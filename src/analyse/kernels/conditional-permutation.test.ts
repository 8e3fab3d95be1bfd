import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csrOf, hexagonNeighbours, slowPermutation } from '../../../tests/support/oracles.ts';
import { threeStandardErrors } from '../../../tests/support/tolerance.ts';
import { seededRng } from '../../base/rng.ts';
import { drain } from '../../base/steps.ts';
import { conditionalPermutation } from './conditional-permutation.ts';
import { continuePermutation } from './continue-permutation.ts';
import { permutationP } from './permutation-p.ts';
import { drawPermutationTable } from './permutation-table.ts';

const streams = (seed: number) => (stream: number) => seededRng(seed, stream);
const hexagons = hexagonNeighbours(12, 14);
const cells = hexagons.length;
const binary = csrOf(hexagons, false);

it('draws different neighbours in a permutation, each cell equally often', () => {
  const table = drawPermutationTable(20, 6, 0, 20_000, streams(3));
  const seen = new Float64Array(19);
  for (let p = 0; p < 20_000; p++) {
    const row = table.ids.subarray(p * 6, p * 6 + 6);
    expect(new Set(row).size).toBe(6);
    for (const id of row) seen[id]++;
  }
  for (const count of seen) {
    expect(Math.abs(count / 20_000 - 6 / 19)).toBeLessThan(1.5 * threeStandardErrors(6 / 19, 20_000));
  }
});

it('equals one cell and one permutation at a time: shared sums, and any weights', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: cells, maxLength: cells }),
      fc.integer({ min: 1, max: 1000 }),
      fc.boolean(),
      (values, seed, isBinary) => {
        const weights = isBinary
          ? binary
          : { ...binary, values: Float64Array.from(binary.targets, (_, k) => 1 + (k % 3)) };
        const table = drawPermutationTable(cells, 6, 0, 39, streams(seed));
        const expected = slowPermutation(values, weights, table);
        const counts = drain(conditionalPermutation(Float64Array.from(values), weights, 39, streams(seed)));
        expect(counts).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
});

it('a continuation is the same as more permutations from the start, for the cells at the floor', () => {
  const values = Float64Array.from({ length: cells }, (_, i) => ((i * 7919) % 13) % 4);
  for (const i of [30, ...hexagons[30]]) values[i] = 9;
  const few = drain(conditionalPermutation(values, binary, 99, streams(1)));
  const more = drain(continuePermutation(values, binary, few, 999, streams(1)));
  const whole = drain(conditionalPermutation(values, binary, 999, streams(1)));
  let continued = 0;
  for (let i = 0; i < cells; i++) {
    const atFloor = Math.min(few.atLeast[i], few.atMost[i]) === 0;
    const source = atFloor ? whole : few;
    if (atFloor) continued++;
    expect(more.drawn[i]).toBe(atFloor ? 999 : 99);
    expect(more.atLeast[i]).toBe(source.atLeast[i]);
    expect(more.atMost[i]).toBe(source.atMost[i]);
  }
  expect(continued).toBeGreaterThan(0);
  expect(permutationP(more)[30]).toBeCloseTo(2 / 1000, 12);
});

it('p lies in (0, 1], and a cell alone has p = 1', () => {
  const weights = csrOf([[1], [0, 2], [1], []], false);
  const p = permutationP(drain(conditionalPermutation(Float64Array.of(5, 0, 1, 9), weights, 19, streams(4))));
  for (const value of p) expect(value > 0 && value <= 1).toBe(true);
  expect(p[3]).toBe(1);
});
