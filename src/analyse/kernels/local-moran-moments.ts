import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { CsrWeights } from './csr-weights.ts';
import { deviationsOf } from './deviations.ts';

export interface LocalMoments {
  readonly expected: Float64Array<ArrayBuffer>;
  readonly variance: Float64Array<ArrayBuffer>;
}

/**
 * Mean and variance of local Moran's I. "total": over all ways to put the values on the cells (Anselin 1995).
 * "conditional": the cell keeps its value, the others are put anew (Sokal, Oden & Thomson 1998); a cell at the mean
 * has variance 0.
 *
 * @param weights rows do not hold the cell itself
 *
 * O(n + links). doi:10.1111/j.1538-4632.1995.tb00338.x; doi:10.1111/j.1538-4632.1998.tb00406.x
 */
export function localMoranMoments(
  values: ReadonlyF64,
  { offsets, values: weightOf }: CsrWeights,
  form: 'total' | 'conditional',
): LocalMoments {
  const n = values.length;
  const { z, m2, m4 } = deviationsOf(values);
  const kurtosis = m4 / (m2 * m2);
  const expected = new Float64Array(n);
  const variance = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let [sum, squares] = [0, 0];
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const w = weightOf === null ? 1 : weightOf[k];
      sum += w;
      squares += w * w;
    }
    if (form === 'total') {
      expected[i] = -sum / (n - 1);
      const own = (squares * (n - kurtosis)) / (n - 1);
      const pairs = ((sum * sum - squares) * (2 * kurtosis - n)) / ((n - 1) * (n - 2));
      variance[i] = own + pairs - expected[i] * expected[i];
    } else {
      expected[i] = (-z[i] * z[i] * sum) / ((n - 1) * m2);
      const others = m2 - (z[i] * z[i]) / (n - 1);
      variance[i] = (z[i] / m2) ** 2 * (n / (n - 2)) * (squares - (sum * sum) / (n - 1)) * others;
    }
  }
  return { expected, variance };
}
