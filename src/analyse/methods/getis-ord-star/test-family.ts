import { type Problem, problem } from '../../../base/problem.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ReadonlyF64 } from '../../../base/typed-array.ts';
import { familyConditions } from '../../family-conditions.ts';
import type { FamilyWeights } from '../../family-weights.ts';
import { benjaminiHochberg } from '../../kernels/benjamini-hochberg.ts';
import { getisOrdStar } from '../../kernels/getis-ord-star.ts';
import { getisOrdStarExact } from '../../kernels/getis-ord-star-exact.ts';
import { normalTwoSided } from '../../kernels/normal-two-sided.ts';
import {
  type PermutationSettings,
  permutationSignificance,
  type Significance,
} from '../../permutation-significance.ts';
import type { Unit } from '../../shapes.ts';

export interface TestSettings extends PermutationSettings {
  readonly significance: 'exact' | 'permutation' | 'analytic';
}

/** One value a cell of the family. Where a condition fails, z, p and `adjusted` are NaN and every class is 0. */
export interface FamilyTest {
  readonly z: ReadonlyF64;
  readonly p: ReadonlyF64;
  /** Benjamini-Hochberg over the family. */
  readonly adjusted: ReadonlyF64;
  readonly classes: Int8Array;
  readonly problems: readonly Problem[];
}

/** False discovery rates of classes 3, 2 and 1. */
const ratesOfClasses = [0.01, 0.05, 0.1] as const;
/** Records that chance must put in the smallest neighbourhood before the normal form is offered. */
const fewestExpected = 5;

function conditionsOf(
  values: ReadonlyF64,
  records: number,
  weights: FamilyWeights,
  settings: TestSettings,
  unit: Unit,
): readonly Problem[] {
  const failing = familyConditions(values, records, unit);
  if (failing.length > 0 || settings.significance !== 'analytic') return failing;
  const { offsets } = weights.withSelf;
  const cells = values.length;
  let smallest = cells;
  for (let i = 0; i < cells; i++) smallest = Math.min(smallest, offsets[i + 1] - offsets[i]);
  const needed = Math.ceil((fewestExpected * cells) / smallest);
  return records < needed ? [problem('too-few-events', { records, needed })] : [];
}

function* significanceOf(
  values: ReadonlyF64,
  z: ReadonlyF64,
  weights: FamilyWeights,
  settings: TestSettings,
): Steps<Significance> {
  if (settings.significance === 'permutation') {
    return yield* permutationSignificance(values, weights.withoutSelf, settings, ratesOfClasses);
  }
  if (settings.significance === 'exact') {
    return { p: getisOrdStarExact(values, weights.withSelf).p, problems: [] };
  }
  return { p: Float64Array.from(z, normalTwoSided), problems: [] };
}

function classesOf(z: ReadonlyF64, adjusted: ReadonlyF64): Int8Array {
  return Int8Array.from(adjusted, (value, i) => {
    const reached = ratesOfClasses.findIndex((rate) => value <= rate);
    return reached < 0 ? 0 : Math.sign(z[i]) * (ratesOfClasses.length - reached);
  });
}

export function notTested(cells: number, problems: readonly Problem[]): FamilyTest {
  const none = new Float64Array(cells).fill(Number.NaN);
  return { z: none, p: none, adjusted: none, classes: new Int8Array(cells), problems };
}

/**
 * Gi* of one family of cells or areas, its p-values and the classes they reach: Benjamini-Hochberg over the family.
 * @param values records, people or rates, one a unit; whole numbers for exact significance
 * @param records how many records the family holds
 */
export function* testFamily(
  values: ReadonlyF64,
  records: number,
  weights: FamilyWeights,
  settings: TestSettings,
  unit: Unit = 'cells',
): Steps<FamilyTest> {
  const failing = conditionsOf(values, records, weights, settings, unit);
  if (failing.length > 0) return notTested(values.length, failing);
  const z = getisOrdStar(values, weights.withSelf);
  const { p, problems } = yield* significanceOf(values, z, weights, settings);
  const adjusted = benjaminiHochberg(p);
  return { z, p, adjusted, classes: classesOf(z, adjusted), problems };
}
