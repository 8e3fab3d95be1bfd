import { mannKendallSeries } from '../../../src/analyse/kernels/mann-kendall-series.ts';
import { seededRng } from '../../../src/base/rng.ts';
import { drain } from '../../../src/base/steps.ts';
import type { BenchCase } from '../bench-case.ts';

const series = 10_000;
const length = 120;

/** Small counts, so that ties are many. */
function makeCounts(): Float64Array<ArrayBuffer> {
  const rng = seededRng(8);
  return Float64Array.from({ length: series * length }, () => rng.nextBelow(12));
}

const values = makeCounts();
/** What `mannKendallSeries` takes, and how many series there are. */
export const manySeries = [{ values, length }, series] as const;

/** S of each series from the sign of every pair: no ties, no variance, no p. */
function bareSigns(): Float64Array {
  const sums = new Float64Array(series);
  for (let i = 0; i < series; i++) {
    const end = (i + 1) * length;
    let s = 0;
    for (let a = i * length; a < end; a++) {
      const early = values[a];
      for (let b = a + 1; b < end; b++) s += Math.sign(values[b] - early);
    }
    sums[i] = s;
  }
  return sums;
}

const floorName = 'bare signs of all pairs';

export const mannKendallCase: BenchCase = {
  id: 'mann-kendall',
  what: 'Mann-Kendall with ties on 10,000 series of 120 months',
  peers: [],
  floor: { name: floorName, run: bareSigns },
  ours: { name: 'Mann-Kendall, p and all', run: () => drain(mannKendallSeries.run({ values, length }, 0, series)) },
  asked: [{ against: floorName, ratio: 1.5, kind: 'within' }],
};
