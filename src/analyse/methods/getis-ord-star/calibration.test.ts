import { describe, expect, it } from 'vitest';
import { hexLattice } from '../../../../tests/support/hex-lattice.ts';
import { type Rng, seededRng } from '../../../base/rng.ts';
import { drain } from '../../../base/steps.ts';
import { familyWeights } from '../../family-weights.ts';
import { type TestSettings, testFamily } from './test-family.ts';

const maps = 500;
/** What a rate of `rate` may come out as in so many maps, three standard errors above it. */
const most = (rate: number, n: number): number => rate + 3 * Math.sqrt((rate * (1 - rate)) / n);

function lattice(rows: number, columns: number) {
  const neighbours = hexLattice(rows, columns);
  const cells = rows * columns;
  const middle = Math.floor(rows / 2) * columns + Math.floor(columns / 2);
  const around = neighbours.targets.subarray(neighbours.offsets[middle], neighbours.offsets[middle + 1]);
  const weights = familyWeights(
    neighbours,
    Array.from({ length: cells }, (_, i) => i),
  );
  return { cells, weights, planted: [middle, ...around] };
}

type Lattice = ReturnType<typeof lattice>;

/** Events thrown at random; the seven planted cells get `fold` times what chance gives them. */
function thrown({ cells, planted }: Lattice, rng: Rng, events: number, fold: number): Float64Array {
  const values = new Float64Array(cells);
  const more = Math.round(((fold - 1) * planted.length * events) / cells);
  for (let k = 0; k < events - more; k++) values[rng.nextBelow(cells)] += 1;
  for (let k = 0; k < more; k++) values[planted[rng.nextBelow(planted.length)]] += 1;
  return values;
}

/** Share of maps on which a cell is hot at FDR 5 %; with `fold` over 1, on which one of the planted is. */
function shareHot(
  on: Lattice,
  events: number,
  significance: TestSettings['significance'],
  fold = 1,
  runs = maps,
): number {
  let hot = 0;
  for (let map = 0; map < runs; map++) {
    const values = thrown(on, seededRng(20_26, map), events, fold);
    const settings = { significance, permutations: 999, continuedTo: 999, seed: map };
    const { classes } = drain(testFamily(values, events, on.weights, settings));
    const among = fold > 1 ? on.planted : classes.keys();
    if ([...among].some((cell) => classes[cell] >= 2)) hot += 1;
  }
  return hot / runs;
}

const lattices = { '1,000': lattice(25, 40), '7,000': lattice(70, 100) };

describe('Gi* on events scattered at random', () => {
  it.each([
    ['1,000', 200],
    ['1,000', 500],
    ['1,000', 2000],
    ['7,000', 200],
    ['7,000', 500],
    ['7,000', 2000],
  ] as const)('%s cells, %i events: the exact tail calls a cell hot on at most 1 map in 20', (cells, events) => {
    expect(shareHot(lattices[cells], events, 'exact')).toBeLessThanOrEqual(most(0.05, maps));
  });

  it('says in its words that the analytic z does not hold this, because it does not', () => {
    // Two events a cell: chance puts 6 in the smallest neighbourhood, so that z is offered.
    expect(shareHot(lattices['1,000'], 2000, 'analytic', 1, 100)).toBeGreaterThan(most(0.05, 100));
  });
});

describe('Gi* on a planted cluster', () => {
  it('finds seven cells of six times the chance in at least 90 of 100 maps of 1,000 cells and 500 events', () => {
    expect(shareHot(lattices['1,000'], 500, 'exact', 6, 200)).toBeGreaterThanOrEqual(0.9);
  });
});
