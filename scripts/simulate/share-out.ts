/**
 * Shares a whole number out in proportion to weights, by largest remainders; of equal remainders the first wins.
 * The parts add up to `total`.
 */
export function shareOut(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const quotas = weights.map((weight) => (weight / sum) * total);
  const parts = quotas.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  const order = [...quotas.keys()].sort((a, b) => quotas[b] - parts[b] - (quotas[a] - parts[a]) || a - b);
  for (const at of order.slice(0, left)) parts[at]++;
  return parts;
}
