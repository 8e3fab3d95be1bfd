/**
 * Number of lags of a Newey-West variance: floor(4 (n / 100)^(2/9)), which is 4 for 100 months.
 *
 * O(1). Newey & West 1994, doi:10.2307/2297912
 */
export const neweyWestLag = (n: number): number => Math.floor(4 * (n / 100) ** (2 / 9));
