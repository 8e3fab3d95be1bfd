import type { Steps } from '../../base/steps.ts';
import type { PartKernel } from '../part.ts';
import { binomialTails } from './binomial-tails.ts';
import type { SpaceTimeCube } from './cube.ts';
import { cutCube } from './cut-cube.ts';
import { joinNumbers } from './join-numbers.ts';
import { normalTwoSided } from './normal-two-sided.ts';

/** One number a bin, cell by cell. */
export interface SpaceTimeScores {
  readonly z: Float64Array;
  /** Two-sided. */
  readonly p: Float64Array;
}

/** Bins between two steps: about 2 ms. */
const binsAtOnce = 50_000;

/** Two-sided p of neighbourhoods of one size, by their count; each is worked out when it is first met. */
type TailTable = { byCount: Float64Array };

/** One part's memory of tails. Sizes of neighbourhoods are few, their counts small. */
class Tails {
  readonly #bySize = new Map<number, TailTable>();
  readonly #bins: number;
  readonly #total: number;

  constructor(bins: number, total: number) {
    this.#bins = bins;
    this.#total = total;
  }

  tableOf(size: number): TailTable {
    const known = this.#bySize.get(size) ?? { byCount: new Float64Array(64).fill(Number.NaN) };
    this.#bySize.set(size, known);
    return known;
  }

  add(table: TailTable, size: number, count: number): number {
    if (count >= table.byCount.length) {
      const wider = new Float64Array(2 * count).fill(Number.NaN);
      wider.set(table.byCount);
      table.byCount = wider;
    }
    const { upper, lower } = binomialTails(count, this.#total, size / this.#bins);
    const p = Math.min(1, 2 * Math.min(upper, lower));
    table.byCount[count] = p;
    return p;
  }
}

/** Sums of a cell's neighbours at each step, then over the steps before. */
function sumAround(cube: SpaceTimeCube, cell: number, ring: Float64Array): void {
  const { counts, steps, offsets, targets } = cube;
  ring.fill(0);
  for (let k = offsets[cell]; k < offsets[cell + 1]; k++) {
    const start = targets[k] * steps;
    for (let t = 0; t < steps; t++) ring[t] += counts[start + t];
  }
}

function* run(cube: SpaceTimeCube, from: number, to: number): Steps<SpaceTimeScores> {
  const { bins, steps, offsets, stepsBack, mean, spread, significance } = cube;
  const tails = new Tails(bins, cube.total);
  const ring = new Float64Array(steps);
  const z = new Float64Array((to - from) * steps);
  const p = new Float64Array((to - from) * steps);
  const atOnce = Math.max(1, Math.floor(binsAtOnce / steps));
  for (let cell = from; cell < to; cell++) {
    sumAround(cube, cell, ring);
    const degree = offsets[cell + 1] - offsets[cell];
    let around = 0;
    let size = 0;
    let scale = 0;
    let table = tails.tableOf(0);
    for (let t = 0; t < steps; t++) {
      around += ring[t];
      if (t > stepsBack) around -= ring[t - stepsBack - 1];
      if (t <= stepsBack) {
        size += degree;
        scale = spread * Math.sqrt(Math.max(0, (bins * size - size * size) / (bins - 1)));
        table = tails.tableOf(size);
      }
      const bin = (cell - from) * steps + t;
      z[bin] = scale > 0 ? (around - mean * size) / scale : Number.NaN;
      if (significance === 'analytic') p[bin] = normalTwoSided(z[bin]);
      else {
        const known = around < table.byCount.length ? table.byCount[around] : Number.NaN;
        p[bin] = known >= 0 ? known : tails.add(table, size, around);
      }
    }
    if ((cell - from) % atOnce === atOnce - 1) yield { done: cell - from, total: to - from };
  }
  return { z, p };
}

const join = (parts: readonly SpaceTimeScores[]): SpaceTimeScores => ({
  z: joinNumbers(parts.map(({ z }) => z)),
  p: joinNumbers(parts.map(({ p }) => p)),
});

/**
 * Getis-Ord Gi* in space and time, in parts by cell. For each bin, over its neighbours in both (at the first steps as
 * many as there are): z = (sum - mean W) / (s sqrt((n W - W^2) / (n - 1))), mean and s over the n bins of the cube.
 * Exact p: N events thrown at random on n bins make the neighbourhood's count binomial (N, W / n); twice the smaller
 * tail. NaN for z without variance, or where a neighbourhood is the whole cube.
 *
 * O(links x steps + distinct neighbourhoods x sqrt(N)). Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x
 */
export const spaceTimeGiStar: PartKernel<SpaceTimeCube, SpaceTimeScores> = {
  id: 'space-time-gi-star',
  run,
  join,
  cut: (cube, from, to) => ({ args: cutCube(cube, from, to), from: 0, to: to - from }),
};
