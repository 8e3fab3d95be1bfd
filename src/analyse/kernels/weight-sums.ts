import type { CsrWeights } from './csr-weights.ts';

/** Sums of a weights matrix that the moments of global statistics are made of (Cliff & Ord 1981). */
export interface WeightSums {
  /** Sum of all weights. */
  readonly s0: number;
  /** Half the sum of (w_ij + w_ji)^2 over all i and j. */
  readonly s1: number;
  /** Sum over i of (row sum + column sum)^2. */
  readonly s2: number;
}

/** @param weights no cell stands twice in a row; symmetric or not. O(n + links) */
export function weightSums({ offsets, targets, values }: CsrWeights): WeightSums {
  const n = offsets.length - 1;
  const weightAt = (k: number): number => (values === null ? 1 : values[k]);
  const rowSum = new Float64Array(n);
  const columnSum = new Float64Array(n);
  const columnStart = new Uint32Array(n + 1);
  for (let k = 0; k < targets.length; k++) columnStart[targets[k] + 1] += 1;
  for (let j = 0; j < n; j++) columnStart[j + 1] += columnStart[j];
  const next = columnStart.slice();
  const source = new Uint32Array(targets.length);
  const turned = new Float64Array(targets.length);
  let s0 = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const w = weightAt(k);
      const place = next[targets[k]]++;
      source[place] = i;
      turned[place] = w;
      rowSum[i] += w;
      columnSum[targets[k]] += w;
      s0 += w;
      squares += w * w;
    }
  }
  let products = 0;
  const row = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let k = offsets[i]; k < offsets[i + 1]; k++) row[targets[k]] = weightAt(k);
    for (let k = columnStart[i]; k < columnStart[i + 1]; k++) products += row[source[k]] * turned[k];
    for (let k = offsets[i]; k < offsets[i + 1]; k++) row[targets[k]] = 0;
  }
  let s2 = 0;
  for (let i = 0; i < n; i++) s2 += (rowSum[i] + columnSum[i]) ** 2;
  return { s0, s1: squares + products, s2 };
}
