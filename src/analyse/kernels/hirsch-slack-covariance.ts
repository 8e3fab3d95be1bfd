import type { ReadonlyF64 } from '../../base/typed-array.ts';

/**
 * Sum of the estimated covariances of Mann-Kendall's S over ordered pairs of different seasons:
 * cov(g, h) = (K + 4 sum R(i, g) R(i, h) - n (n(g) + 1)(n(h) + 1)) / 3, with K the sum over pairs of years of the product
 * of both seasons' signs, R the ranks, n years and n(g) values in season g. A missing value has the middle rank.
 *
 * @param bySeason the years of each season, NaN where one is missing
 *
 * O(seasons^2 years^2). Dietz & Killeen 1981, doi:10.1080/01621459.1981.10477624; Hirsch & Slack 1984,
 * doi:10.1029/WR020i006p00727
 */
export function hirschSlackCovariance(bySeason: readonly ReadonlyF64[]): number {
  const signs = bySeason.map(signsOf);
  const counts = bySeason.map((season) => Array.from(season).filter((value) => !Number.isNaN(value)).length);
  const ranks = signs.map((matrix, g) => ranksOf(matrix, counts[g]));
  let total = 0;
  for (let g = 0; g < bySeason.length; g++) {
    for (let h = g + 1; h < bySeason.length; h++) {
      const years = ranks[g].length;
      let concordant = 0;
      for (let k = 0; k < years * years; k++) concordant += signs[g][k] * signs[h][k];
      let products = 0;
      for (let i = 0; i < years; i++) products += ranks[g][i] * ranks[h][i];
      // Both orders of the seasons; the matrix of signs holds each pair of years twice.
      total += (2 * (concordant / 2 + 4 * products - years * (counts[g] + 1) * (counts[h] + 1))) / 3;
    }
  }
  return total;
}

/** years x years: sign of year j less year i; 0 where either is missing. */
function signsOf(season: ReadonlyF64): Int8Array {
  const years = season.length;
  const matrix = new Int8Array(years * years);
  for (let i = 0; i < years; i++) {
    for (let j = 0; j < years; j++) matrix[i * years + j] = Math.sign(season[j] - season[i]) || 0;
  }
  return matrix;
}

function ranksOf(signs: Int8Array, count: number): Float64Array {
  const years = Math.sqrt(signs.length);
  return Float64Array.from({ length: years }, (_, j) => {
    let sum = 0;
    for (let i = 0; i < years; i++) sum += signs[i * years + j];
    return (count + 1 + sum) / 2;
  });
}
