import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';

/** Weighted sum of each cell's neighbours; with row-standardised weights their mean. 0 without neighbours. O(links) */
export function spatialLag(values: ReadonlyF64, { offsets, targets, values: weightOf }: CsrWeights): Float64Array {
  const lag = new Float64Array(offsets.length - 1);
  for (let i = 0; i < lag.length; i++) {
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      lag[i] += (weightOf === null ? 1 : weightOf[k]) * values[targets[k]];
    }
  }
  return lag;
}
