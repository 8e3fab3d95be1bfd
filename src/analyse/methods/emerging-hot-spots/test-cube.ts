import { type Hands, noHands } from '../../../base/hands.ts';
import { type Problem, problem } from '../../../base/problem.ts';
import type { Steps } from '../../../base/steps.ts';
import type { CsrWeights } from '../../kernels/csr-weights.ts';
import { emergingCategory } from '../../kernels/emerging-category.ts';
import { falseDiscoveryCutoffs } from '../../kernels/false-discovery-cutoffs.ts';
import { mannKendallSeries } from '../../kernels/mann-kendall-series.ts';
import { spaceTimeCube } from '../../kernels/space-time-cube.ts';
import { spaceTimeGiStar } from '../../kernels/space-time-gi-star.ts';
import { shareOut } from '../../part.ts';
import { isTooLinked } from '../../weights-among.ts';

export interface CubeSettings {
  readonly significance: 'exact' | 'analytic';
  readonly stepsBack: number;
  readonly hands: Hands;
}

/** Bins cell by cell: z, and class 3, 2, 1 hot at FDR 1, 5, 10 % over the cube, negative cold. */
export interface BinTest {
  readonly z: Float64Array;
  readonly classes: Int8Array<ArrayBuffer>;
  /** p of the whole cube; null where it was not tested. */
  readonly simes: number | null;
  readonly problems: readonly Problem[];
}

/** One number a cell. */
export interface CellTrends {
  readonly category: Int8Array<ArrayBuffer>;
  readonly trendZ: Float64Array;
  readonly trendP: Float64Array;
}

/** False discovery rates of classes 3, 2 and 1. A bin of class 2 or 3 is a significant one. */
const ratesOfClasses = [0.01, 0.05, 0.1] as const;
const significantClass = 2;
const trendLevel = 0.05;
/** Under these no cube is tested: a pattern needs places to lie in, and events to make it. */
const fewestCells = 30;
const fewestRecords = 30;
/** Records that chance must put in the smallest neighbourhood before the normal form is offered. */
const fewestExpected = 5;
/** Smaller cubes are done here before they could be sent to another worker. */
const worthSharing = 200_000;

function conditionsOf(counts: Float64Array, weights: CsrWeights, settings: CubeSettings): Problem[] {
  const cells = weights.offsets.length - 1;
  if (cells < fewestCells) return [problem('too-few-cells', { cells, needed: fewestCells })];
  const records = counts.reduce((sum, count) => sum + count, 0);
  if (records < fewestRecords) return [problem('too-few-events', { records, needed: fewestRecords })];
  if (counts.every((count) => count === counts[0])) return [problem('no-variance')];
  // The rows hold the cell itself, which is no neighbour.
  if (isTooLinked(weights.targets.length - cells, cells)) return [problem('radius-too-wide', { cells })];
  if (settings.significance === 'exact') return [];
  let smallest = cells;
  for (let i = 0; i < cells; i++) smallest = Math.min(smallest, weights.offsets[i + 1] - weights.offsets[i]);
  const needed = Math.ceil((fewestExpected * counts.length) / smallest);
  return records < needed ? [problem('too-few-events', { records, needed })] : [];
}

/**
 * Space-time Gi* of one family's cube, and the classes that its bins reach: false discovery rate over all of them.
 * Where a condition fails z is NaN, every class is 0, and the problems say why.
 * @param counts records, cells x steps
 * @param weights binary, each row with the cell itself
 */
export function* testBins(
  counts: Float64Array<ArrayBuffer>,
  steps: number,
  weights: CsrWeights,
  settings: CubeSettings,
): Steps<BinTest> {
  const problems = conditionsOf(counts, weights, settings);
  const classes = new Int8Array(counts.length);
  if (problems.length > 0) {
    return { z: new Float64Array(counts.length).fill(Number.NaN), classes, simes: null, problems };
  }
  const cube = spaceTimeCube(counts, steps, weights, settings);
  const hands = counts.length < worthSharing ? noHands : settings.hands;
  const { z, p } = yield* shareOut(hands, spaceTimeGiStar, cube, counts.length / steps);
  const { cutoffs, simes } = falseDiscoveryCutoffs(p, ratesOfClasses);
  for (let bin = 0; bin < p.length; bin++) {
    let level = 0;
    for (const cutoff of cutoffs) if (p[bin] <= cutoff) level += 1;
    classes[bin] = z[bin] > 0 ? level : -level;
  }
  return { z, classes, simes, problems };
}

/** Categories of the cells, without a trend where none is given. */
export function categoriesOf(
  classes: Int8Array,
  steps: number,
  trendOf: (cell: number) => number = () => 0,
): Int8Array<ArrayBuffer> {
  const significant = classes.map((level) => (Math.abs(level) >= significantClass ? level : 0));
  return Int8Array.from({ length: classes.length / steps }, (_, cell) =>
    emergingCategory(significant.subarray(cell * steps, (cell + 1) * steps), trendOf(cell)),
  );
}

/** The trend of each cell's z and the category that it makes with the cell's bins. */
export function* testTrends({ z, classes }: BinTest, steps: number, { hands }: CubeSettings): Steps<CellTrends> {
  const shared = z.length < worthSharing ? noHands : hands;
  const series = { values: z, length: steps };
  const { z: trendZ, p: trendP } = yield* shareOut(shared, mannKendallSeries, series, z.length / steps);
  const trendOf = (cell: number): number => (trendP[cell] < trendLevel ? Math.sign(trendZ[cell]) : 0);
  return { category: categoriesOf(classes, steps, trendOf), trendZ, trendP };
}
