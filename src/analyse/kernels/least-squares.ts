import type { ReadonlyF64 } from '../../base/typed-array.ts';

export interface LeastSquares {
  readonly coefficients: Float64Array<ArrayBuffer>;
  /** (X'X)^-1, columns x columns. */
  readonly inverse: Float64Array<ArrayBuffer>;
}

/** A column that others make up to this share of its length adds nothing. */
const tolerance = 1e-9;

/** Householder's reflections, in place: R above the diagonal of `x`, Q'y in `y`. False where a column adds nothing. */
function triangulate(x: Float64Array, y: Float64Array, rows: number, columns: number): boolean {
  for (let j = 0; j < columns; j++) {
    let whole = 0;
    for (let i = 0; i < rows; i++) whole += x[i * columns + j] ** 2;
    let below = 0;
    for (let i = j; i < rows; i++) below += x[i * columns + j] ** 2;
    const norm = Math.sqrt(below);
    if (!(norm > tolerance * Math.sqrt(whole))) return false;
    const head = x[j * columns + j];
    const alpha = head > 0 ? -norm : norm;
    const scale = below - head * alpha;
    const reflector = new Float64Array(rows - j);
    for (let i = j; i < rows; i++) reflector[i - j] = x[i * columns + j];
    reflector[0] -= alpha;
    for (let k = j; k < columns; k++) {
      let dot = 0;
      for (let i = j; i < rows; i++) dot += reflector[i - j] * x[i * columns + k];
      for (let i = j; i < rows; i++) x[i * columns + k] -= (reflector[i - j] * dot) / scale;
    }
    let dot = 0;
    for (let i = j; i < rows; i++) dot += reflector[i - j] * y[i];
    for (let i = j; i < rows; i++) y[i] -= (reflector[i - j] * dot) / scale;
  }
  return true;
}

/** Inverse of the upper triangle R of a rows x columns block. */
function invertUpper(r: Float64Array, columns: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(columns * columns);
  for (let j = 0; j < columns; j++) {
    out[j * columns + j] = 1 / r[j * columns + j];
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let k = i + 1; k <= j; k++) sum += r[i * columns + k] * out[k * columns + j];
      out[i * columns + j] = -sum / r[i * columns + i];
    }
  }
  return out;
}

/**
 * Weighted least squares by Householder's QR of sqrt(w) X: the coefficients, and the inverse of X'WX.
 *
 * @param design rows x columns, row-major; few columns
 * @param weights one a row, positive
 * @returns null where a column is made up by others, or there are fewer rows than columns
 *
 * O(rows columns^2). Golub & Van Loan 2013, Matrix Computations, 5.3
 */
export function leastSquares(
  design: ReadonlyF64,
  columns: number,
  response: ReadonlyF64,
  weights: ReadonlyF64,
): LeastSquares | null {
  const rows = response.length;
  if (rows < columns) return null;
  const x = new Float64Array(rows * columns);
  const y = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const root = Math.sqrt(weights[i]);
    y[i] = response[i] * root;
    for (let j = 0; j < columns; j++) x[i * columns + j] = design[i * columns + j] * root;
  }
  if (!triangulate(x, y, rows, columns)) return null;
  const inverted = invertUpper(x, columns);
  const coefficients = new Float64Array(columns);
  const inverse = new Float64Array(columns * columns);
  for (let i = 0; i < columns; i++) {
    for (let k = i; k < columns; k++) coefficients[i] += inverted[i * columns + k] * y[k];
    for (let j = 0; j < columns; j++) {
      let sum = 0;
      for (let k = Math.max(i, j); k < columns; k++) sum += inverted[i * columns + k] * inverted[j * columns + k];
      inverse[i * columns + j] = sum;
    }
  }
  return { coefficients, inverse };
}
