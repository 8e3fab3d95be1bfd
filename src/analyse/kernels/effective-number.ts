/**
 * Effective number of weighted events (Kish 1965): (sum w)^2 / sum w^2. Equal weights give their number.
 *
 * O(n).
 */
export function effectiveNumber(weight: ArrayLike<number>): number {
  let [total, squares] = [0, 0];
  for (let i = 0; i < weight.length; i++) {
    total += weight[i];
    squares += weight[i] * weight[i];
  }
  return (total * total) / squares;
}
