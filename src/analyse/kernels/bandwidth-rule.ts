/**
 * Factor by which a rule of thumb multiplies a standard deviation to give a Gaussian kernel's: Scott's n^(-1/(d+4)), or
 * Silverman's (n (d + 2) / 4)^(-1/(d+4)). In two dimensions both are n^(-1/6). They are right for one normal cloud, and
 * smooth too much where there are several.
 *
 * @param n events; with weights, their effective number (sum w)^2 / sum w^2
 *
 * O(1). Scott 1992, doi:10.1002/9780470316849; Silverman 1986, doi:10.1007/978-1-4899-3324-9
 */
export function bandwidthRule(rule: 'scott' | 'silverman', n: number, dimensions: 1 | 2): number {
  const events = rule === 'scott' ? n : (n * (dimensions + 2)) / 4;
  return events ** (-1 / (dimensions + 4));
}
