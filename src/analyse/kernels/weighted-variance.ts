/**
 * Variance with weights as frequencies' shares: sum w (x - mean)^2 / (W - sum w^2 / W), which is the usual n - 1 form
 * where all weights are equal.
 *
 * @param weight null: one each
 * @param effective W^2 / sum w^2 of the single values, where these are groups of equal ones; left out: these are single
 * @returns NaN for fewer than two values
 *
 * O(n).
 */
export function weightedVariance(
  values: ArrayLike<number>,
  weight: ArrayLike<number> | null,
  effective?: number,
): number {
  let [total, squares, sum] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const w = weight === null ? 1 : weight[i];
    total += w;
    squares += w * w;
    sum += w * values[i];
  }
  const mean = sum / total;
  let spread = 0;
  for (let i = 0; i < values.length; i++) spread += (weight === null ? 1 : weight[i]) * (values[i] - mean) ** 2;
  const divisor = total - (effective === undefined ? squares / total : total / effective);
  return divisor > 0 ? spread / divisor : Number.NaN;
}
