import type { CsrWeights } from './csr-weights.ts';
import type { SpaceTimeCube } from './cube.ts';

/**
 * A cube with the sum, mean and standard deviation (divisor n) of all its bins.
 *
 * @param counts cells x steps, row-major by cell; whole numbers for exact significance
 * @param weights binary, each row with the cell itself
 * @throws RangeError on counts that are not whole numbers of 0 or more, on weights that are not binary, or on lengths
 * that disagree
 *
 * O(bins + links).
 */
export function spaceTimeCube(
  counts: Float64Array,
  steps: number,
  weights: CsrWeights,
  { stepsBack, significance }: Pick<SpaceTimeCube, 'stepsBack' | 'significance'>,
): SpaceTimeCube {
  const bins = counts.length;
  const cells = weights.offsets.length - 1;
  if (bins !== cells * steps) throw new RangeError(`${bins} bins for ${cells} cells x ${steps} steps`);
  if (weights.values !== null) throw new RangeError('a cube needs binary weights');
  let total = 0;
  for (let bin = 0; bin < bins; bin++) {
    if (!(counts[bin] >= 0) || counts[bin] % 1 !== 0) throw new RangeError(`${counts[bin]} in bin ${bin} is no count`);
    total += counts[bin];
  }
  const mean = total / bins;
  let squares = 0;
  for (let bin = 0; bin < bins; bin++) squares += (counts[bin] - mean) ** 2;
  return {
    stepsBack,
    significance,
    counts,
    steps,
    offsets: Uint32Array.from(weights.offsets),
    targets: Uint32Array.from(weights.targets),
    bins,
    total,
    mean,
    spread: Math.sqrt(squares / bins),
  };
}
