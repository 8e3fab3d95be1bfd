/**
 * Gini coefficient that `mean` events a unit would have if they fell on the units at random: counts are then Poisson, and
 * G = E|X - Y| / (2 mean) = sum over k of F(k) (1 - F(k)) / mean. With few events a unit it is near 1 by chance alone.
 *
 * @param mean events a unit, above 0
 * @returns NaN where mean is not above 0
 *
 * O(mean + sqrt mean). Why it matters: Bernasco & Steenbeek 2017, doi:10.1007/s10940-016-9324-7
 */
export function chanceGini(mean: number): number {
  if (!(mean > 0)) return Number.NaN;
  // For large means the Poisson is normal: E|X - Y| = 2 sqrt(mean / pi).
  if (mean > 500) return 1 / Math.sqrt(Math.PI * mean);
  let density = Math.exp(-mean);
  let below = density;
  let sum = 0;
  for (let k = 0; k < mean || 1 - below > 1e-15; k++) {
    sum += below * (1 - below);
    density *= mean / (k + 1);
    if (k > mean && density < 1e-18) break;
    below += density;
  }
  return sum / mean;
}
