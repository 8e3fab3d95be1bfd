import type { Steps } from '../../base/steps.ts';

/** The kernel at whole steps, row dy by row dy from 0, each from dx = 0 to its rim; scaled to add up to 1 on all sides. */
function quarterOf(radius: number): Float64Array[] {
  const quarter: Float64Array[] = [];
  let sum = 0;
  for (let dy = 0; dy < radius; dy++) {
    const row = new Float64Array(Math.ceil(Math.sqrt(radius * radius - dy * dy)));
    for (let dx = 0; dx < row.length; dx++) {
      row[dx] = (1 - (dx * dx + dy * dy) / (radius * radius)) ** 2;
      sum += row[dx] * (dx === 0 ? 1 : 2) * (dy === 0 ? 1 : 2);
    }
    quarter.push(row);
  }
  return quarter.map((row) => row.map((value) => value / sum));
}

/** Writes the sum of rows r - dy and r + dy into a padded line; a row outside the grid is nothing. */
function sumRows(
  values: Float64Array,
  columns: number,
  rows: number,
  r: number,
  dy: number,
  line: Float64Array,
  pad: number,
): void {
  const below = (r - dy) * columns;
  const above = (r + dy) * columns;
  const [hasBelow, hasAbove] = [r - dy >= 0, r + dy < rows && dy > 0];
  for (let c = 0; c < columns; c++) {
    line[pad + c] = (hasBelow ? values[below + c] : 0) + (hasAbove ? values[above + c] : 0);
  }
}

/**
 * Convolves a grid with the quartic kernel over its disc; outside the grid there is nothing. The kernel is no product
 * of rows and columns, so that every point of the disc is added, four at a time by symmetry.
 *
 * @param radius where the kernel ends, in grid steps
 * @returns as many values, whose sum is that of the grid but for what leaves it
 *
 * O(columns rows radius^2).
 */
export function* convolveQuartic(
  values: Float64Array,
  columns: number,
  rows: number,
  radius: number,
): Steps<Float64Array> {
  const quarter = quarterOf(radius);
  const pad = quarter.length;
  const line = new Float64Array(columns + 2 * pad);
  const out = new Float64Array(values.length);
  const every = Math.max(1, Math.floor(8_000_000 / (columns * radius * radius)));
  for (let r = 0; r < rows; r++) {
    if (r % every === 0) yield { done: r, total: rows };
    const at = r * columns;
    quarter.forEach((taps, dy) => {
      sumRows(values, columns, rows, r, dy, line, pad);
      for (let c = 0; c < columns; c++) out[at + c] += taps[0] * line[pad + c];
      for (let dx = 1; dx < taps.length; dx++) {
        const tap = taps[dx];
        for (let c = 0; c < columns; c++) out[at + c] += tap * (line[pad + c - dx] + line[pad + c + dx]);
      }
    });
  }
  return out;
}
