/**
 * Natural logarithm of the gamma function for x > 0: Stirling's series, after raising x to at least 15 by
 * the recurrence gamma(x + 1) = x gamma(x).
 *
 * @throws RangeError when x is not positive
 *
 * O(1), absolute error about 1e-15 times the size of the result. Abramowitz & Stegun 1964, 6.1.41.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`log-gamma of ${x}: the argument is not positive`);
  let shift = 1;
  let y = x;
  while (y < 15) {
    shift *= y;
    y += 1;
  }
  const s = 1 / (y * y);
  const series =
    (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))))) / y;
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
}
