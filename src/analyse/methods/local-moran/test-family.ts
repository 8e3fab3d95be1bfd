import type { Problem } from '../../../base/problem.ts';
import { seededRng } from '../../../base/rng.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64, ReadonlyU8 } from '../../../base/typed-array.ts';
import { familyConditions } from '../../family-conditions.ts';
import { benjaminiHochberg } from '../../kernels/benjamini-hochberg.ts';
import type { CsrWeights } from '../../kernels/csr-weights.ts';
import { localMoran } from '../../kernels/local-moran.ts';
import { localMoranMoments } from '../../kernels/local-moran-moments.ts';
import { moran } from '../../kernels/moran.ts';
import { moranPermutation } from '../../kernels/moran-permutation.ts';
import { normalTwoSided } from '../../kernels/normal-two-sided.ts';
import { rowStandardise } from '../../kernels/row-standardise.ts';
import {
  type PermutationSettings,
  permutationSignificance,
  type Significance,
} from '../../permutation-significance.ts';
import type { GlobalMoran, Unit } from '../../shapes.ts';

export interface TestSettings extends PermutationSettings {
  readonly significance: 'permutation' | 'conditional' | 'total';
}

/** One value a cell of the family. Where a condition fails, numbers are NaN and every quadrant is 0. */
export interface FamilyTest {
  readonly statistic: ReadonlyF64;
  readonly quadrant: ReadonlyU8;
  readonly p: ReadonlyF64;
  /** Benjamini-Hochberg over the family. */
  readonly adjusted: ReadonlyF64;
  readonly problems: readonly Problem[];
}

/** The rates at which classes and clusters are told. */
const rates = [0.01, 0.05] as const;

function* significanceOf(
  values: ReadonlyF64,
  statistic: ReadonlyF64,
  weights: CsrWeights,
  settings: TestSettings,
): Steps<Significance> {
  // Within a row equal weights only scale the sum, so that whole counts keep the fast way.
  if (settings.significance === 'permutation') return yield* permutationSignificance(values, weights, settings, rates);
  const { expected, variance } = localMoranMoments(values, rowStandardise(weights), settings.significance);
  const p = Float64Array.from(statistic, (value, i) =>
    variance[i] > 0 ? normalTwoSided((value - expected[i]) / Math.sqrt(variance[i])) : 1,
  );
  return { p, problems: [] };
}

/**
 * Local Moran's I of one family of cells: quadrants, p-values and Benjamini-Hochberg over the family.
 * @param records how many records the family holds
 * @param weights binary, without self, no row empty
 */
export function* testFamily(
  values: ReadonlyF64,
  records: number,
  weights: CsrWeights,
  settings: TestSettings,
  unit: Unit = 'cells',
): Steps<FamilyTest> {
  const failing = familyConditions(values, records, unit);
  if (failing.length > 0) return notTested(values.length, failing);
  const { statistic, quadrant } = localMoran(values, rowStandardise(weights));
  const { p, problems } = yield* significanceOf(values, statistic, weights, settings);
  return { statistic, quadrant, p, adjusted: benjaminiHochberg(p), problems };
}

export function notTested(cells: number, problems: readonly Problem[]): FamilyTest {
  const none = new Float64Array(cells).fill(Number.NaN);
  return { statistic: none, quadrant: new Uint8Array(cells), p: none, adjusted: none, problems };
}

/** Global Moran's I of a family that is tested: z under randomisation, and by permutation. */
export function* globalOf(
  values: ReadonlyF64,
  weights: CsrWeights,
  { permutations, seed }: PermutationSettings,
): Steps<GlobalMoran> {
  const standard = rowStandardise(weights);
  const { i, expected, varianceRandomisation: variance } = moran(values, standard);
  const z = (i - expected) / Math.sqrt(variance);
  const permuted = yield* moranPermutation(values, standard, permutations, (stream) => seededRng(seed, stream));
  return { i, expected, variance, z, p: normalTwoSided(z), permutationP: permuted.p };
}
