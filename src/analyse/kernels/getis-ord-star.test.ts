import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csrOf, hexagonNeighbours, slowGetisOrdStar } from '../../../tests/support/oracles.ts';
import { expectRelative } from '../../../tests/support/tolerance.ts';
import { binomialTails } from './binomial-tails.ts';
import { getisOrdStar } from './getis-ord-star.ts';
import { getisOrdStarExact } from './getis-ord-star-exact.ts';

const hexagons = hexagonNeighbours(6, 7);

it('z equals the definition with a dense matrix, any weights', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 42, maxLength: 42 }),
      fc.infiniteStream(fc.double({ min: 0.1, max: 3, noNaN: true })),
      (values, stream) => {
        fc.pre(new Set(values).size > 1);
        const binary = csrOf(hexagons, true);
        const weightOf = Float64Array.from({ length: binary.targets.length }, () => stream.next().value);
        const dense = hexagons.map((_, i) => {
          const row = new Array<number>(42).fill(0);
          for (let k = binary.offsets[i]; k < binary.offsets[i + 1]; k++) row[binary.targets[k]] = weightOf[k];
          return row;
        });
        const z = getisOrdStar(Float64Array.from(values), { ...binary, values: weightOf });
        slowGetisOrdStar(values, dense).forEach((expected, i) => {
          expect(z[i]).toBeCloseTo(expected, 8);
        });
      },
    ),
    { numRuns: 40 },
  );
});

it('z does not change when every value is scaled and shifted, and is NaN without variance', () => {
  const weights = csrOf(hexagons, true);
  const values = Float64Array.from({ length: 42 }, (_, i) => (i * 37) % 11);
  const z = getisOrdStar(values, weights);
  const other = getisOrdStar(
    values.map((value) => 3 * value + 7),
    weights,
  );
  for (let i = 0; i < 42; i++) expectRelative(other[i], z[i], 1e-9);
  expect(getisOrdStar(new Float64Array(42).fill(2), weights).every(Number.isNaN)).toBe(true);
});

it('the exact tail is the binomial of the neighbourhood', () => {
  const weights = csrOf(hexagons, true);
  const counts = Float64Array.from({ length: 42 }, (_, i) => (i % 5 === 0 ? 4 : 1));
  const total = counts.reduce((a, b) => a + b, 0);
  const exact = getisOrdStarExact(counts, weights);
  for (let i = 0; i < 42; i++) {
    const cells = hexagons[i].length + 1;
    const around = counts[i] + hexagons[i].reduce((a, j) => a + counts[j], 0);
    const { upper, lower } = binomialTails(around, total, cells / 42);
    expect(exact.neighbourhood[i]).toBe(around);
    expectRelative(exact.expected[i], (total * cells) / 42, 1e-12);
    expect(exact.upper[i]).toBe(upper);
    expect(exact.lower[i]).toBe(lower);
    expect(exact.p[i]).toBe(Math.min(1, 2 * Math.min(upper, lower)));
  }
});

it('exact significance refuses what is no count', () => {
  const weights = csrOf(hexagons, true);
  expect(() => getisOrdStarExact(new Float64Array(42).fill(0.5), weights)).toThrow('0.5');
  expect(() =>
    getisOrdStarExact(new Float64Array(42), { ...weights, values: new Float64Array(weights.targets.length) }),
  ).toThrow('binary');
});
