import { type CellTrends, testBins, testTrends } from '../../../src/analyse/methods/emerging-hot-spots/test-cube.ts';
import { type Hands, noHands } from '../../../src/base/hands.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain, type Steps } from '../../../src/base/steps.ts';
import type { BenchCase } from '../bench-case.ts';
import { makeHexagons } from '../hot-spots/hexagons.ts';

const side = 100;
const cells = side * side;
const months = 120;
const { equal } = makeHexagons(side, 1);

/** Rows with the cell itself, as Gi* wants them. */
function withSelf() {
  const offsets = new Uint32Array(cells + 1);
  const targets: number[] = [];
  for (let i = 0; i < cells; i++) {
    targets.push(i, ...equal.targets.subarray(equal.offsets[i], equal.offsets[i + 1]));
    offsets[i + 1] = targets.length;
  }
  return { offsets, targets: Uint32Array.from(targets), values: null };
}

/** Two records a bin on average, and a tenth of the cells with four times as many in the later half. */
function makeCounts(): Float64Array<ArrayBuffer> {
  const rng = seededRng(5);
  return Float64Array.from({ length: cells * months }, (_, bin) => {
    const isHot = Math.floor(bin / months) < cells / 10 && bin % months >= months / 2;
    return Math.floor(-(isHot ? 10 : 2.5) * Math.log(1 - rng.nextUnit()));
  });
}

const weights = withSelf();
const counts = makeCounts();

/** Bins and trends, as the method does them. */
export function* emergingWork(hands: Hands): Steps<CellTrends> {
  const settings = { significance: 'exact', stepsBack: 1, hands } as const;
  const bins = yield* testBins(counts, months, weights, settings);
  return yield* testTrends(bins, months, settings);
}

/** Sums of the neighbours of each bin at its step and the one before, less their mean: z without its scale. */
function bareSums(): Float64Array {
  const { offsets, targets } = weights;
  const sums = new Float64Array(counts.length);
  for (let cell = 0; cell < cells; cell++) {
    for (let t = 0; t < months; t++) {
      let sum = 0;
      for (let k = offsets[cell]; k < offsets[cell + 1]; k++) {
        const bin = targets[k] * months + t;
        sum += counts[bin] + (t > 0 ? counts[bin - 1] : 0);
      }
      sums[cell * months + t] = sum;
    }
  }
  return sums;
}

/** What no such map can do without: the sums, an order of all bins, the sign of every pair of steps, steps over a line. */
function bareCube(): number {
  const sums = bareSums();
  const line = Float64Array.from(sums).sort()[Math.floor(0.95 * sums.length)];
  let total = 0;
  for (let cell = 0; cell < cells; cell++) {
    const end = (cell + 1) * months;
    for (let a = cell * months; a < end; a++) {
      if (sums[a] > line) total += 1;
      for (let b = a + 1; b < end; b++) total += Math.sign(sums[b] - sums[a]);
    }
  }
  return total;
}

const floorName = 'bare sums, order and signs';

export const emergingCase: BenchCase = {
  id: 'emerging',
  what: 'Emerging hot spots with categories on 10,000 cells x 120 months',
  peers: [],
  floor: { name: floorName, run: bareCube },
  ours: { name: 'space-time Gi*, exact, and categories', run: () => drain(emergingWork(noHands)) },
  asked: [{ against: floorName, ratio: 1.5, kind: 'within' }],
};
