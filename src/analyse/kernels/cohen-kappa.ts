/** Agreement of two classifications of the same units. */
export interface Kappa {
  /** Share of units in the same class. */
  readonly share: number;
  /** Cohen's kappa; NaN where chance alone would agree on every unit. */
  readonly kappa: number;
}

/**
 * Cohen's kappa of a square table of counts, rows of one classification, columns of the other:
 * (po - pe) / (1 - pe), po the share on the diagonal, pe what the margins give by chance.
 *
 * @param table k x k, row-major, not negative
 * @throws RangeError where the table is empty or not square
 *
 * Cohen 1960, Educ. Psychol. Meas. 20:37-46, doi:10.1177/001316446002000104
 */
export function cohenKappa(table: readonly number[]): Kappa {
  const k = Math.round(Math.sqrt(table.length));
  const n = table.reduce((sum, count) => sum + count, 0);
  if (k * k !== table.length || !(n > 0)) throw new RangeError('a table of agreement is square and not empty');
  let same = 0;
  let chance = 0;
  for (let i = 0; i < k; i++) {
    let [row, column] = [0, 0];
    for (let j = 0; j < k; j++) {
      row += table[i * k + j];
      column += table[j * k + i];
    }
    same += table[i * k + i] / n;
    chance += (row / n) * (column / n);
  }
  return { share: same, kappa: chance >= 1 ? Number.NaN : (same - chance) / (1 - chance) };
}
