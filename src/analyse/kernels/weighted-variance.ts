/**
 * Variance with weights as frequencies' shares: sum w (x - mean)^2 / (W - sum w^2 / W), which is the usual n - 1 form
 * where all weights are equal.
 *
 * @param weight null: one each
 * @returns NaN for fewer than two values
 *
 * O(n).
 */
export function weightedVariance(values: ArrayLike<number>, weight: ArrayLike<number> | null): number {
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
  const divisor = total - squares / total;
  return divisor > 0 ? spread / divisor : Number.NaN;
}
