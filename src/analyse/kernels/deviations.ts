import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Values less their mean, and the second and fourth moment with divisor n. */
export interface Deviations {
  readonly z: Float64Array<ArrayBuffer>;
  readonly m2: number;
  readonly m4: number;
}

/** O(n). All zero where the values do not vary. */
export function deviationsOf(values: ReadonlyF64): Deviations {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i];
  const mean = sum / n;
  const z = new Float64Array(n);
  let [squares, fourths] = [0, 0];
  for (let i = 0; i < n; i++) {
    z[i] = values[i] - mean;
    const square = z[i] * z[i];
    squares += square;
    fourths += square * square;
  }
  return { z, m2: squares / n, m4: fourths / n };
}
