import type { CsrWeights } from './csr-weights.ts';

/** The same neighbours with weights that sum to 1 in each row that has any. O(links) */
export function rowStandardise(weights: CsrWeights): CsrWeights & { readonly values: Float64Array } {
  const { offsets, targets, values } = weights;
  const shares = new Float64Array(targets.length);
  for (let i = 0; i + 1 < offsets.length; i++) {
    let sum = 0;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) sum += values === null ? 1 : values[k];
    for (let k = offsets[i]; k < offsets[i + 1]; k++) shares[k] = (values === null ? 1 : values[k]) / sum;
  }
  return { offsets, targets, values: shares };
}
