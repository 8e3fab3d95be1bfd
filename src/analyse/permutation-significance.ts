import { type Problem, problem } from '../base/problem.ts';
import { seededRng } from '../base/rng.ts';
import type { Steps } from '../base/steps.ts';
import type { ReadonlyF64 } from '../base/typed-array.ts';
import { conditionalPermutation } from './kernels/conditional-permutation.ts';
import { continuePermutation } from './kernels/continue-permutation.ts';
import type { CsrWeights } from './kernels/csr-weights.ts';
import { permutationP } from './kernels/permutation-p.ts';

export interface PermutationSettings {
  readonly permutations: number;
  /** Cells at the floor are drawn on up to this number; no more than `permutations` means not. */
  readonly continuedTo: number;
  readonly seed: number;
}

export interface Significance {
  /** Two-sided; NaN for a unit without neighbours. */
  readonly p: ReadonlyF64;
  /** "too-few-permutations" for each rate of `rates` that Benjamini-Hochberg could not reach with those drawn. */
  readonly problems: readonly Problem[];
}

/**
 * Conditional permutation of the neighbours' sum, continued where a unit stands at the floor.
 * @param weights without self; units without neighbours are not tested
 * @param rates false discovery rates that classes are made of
 */
export function* permutationSignificance(
  values: ReadonlyF64,
  weights: CsrWeights,
  settings: PermutationSettings,
  rates: readonly number[],
): Steps<Significance> {
  const streams = (stream: number) => seededRng(settings.seed, stream);
  const first = yield* conditionalPermutation(values, weights, settings.permutations, streams);
  const counts = yield* continuePermutation(values, weights, first, settings.continuedTo, streams);
  const p = permutationP(counts);
  let [tested, atFloor, drawn] = [0, 0, 0];
  for (let i = 0; i < p.length; i++) {
    if (weights.offsets[i + 1] === weights.offsets[i]) {
      p[i] = Number.NaN;
      continue;
    }
    tested += 1;
    if (Math.min(counts.atLeast[i], counts.atMost[i]) === 0) atFloor += 1;
    drawn = Math.max(drawn, counts.drawn[i]);
  }
  const least = (2 * tested) / (drawn + 1);
  const unreached = rates.filter((rate) => atFloor > 0 && least / atFloor > rate);
  const problems = unreached.map((rate) =>
    problem('too-few-permutations', {
      fdr: Math.round(rate * 100),
      permutations: drawn,
      needed: Math.ceil((2 * tested) / (rate * atFloor)) - 1,
    }),
  );
  return { p, problems };
}
