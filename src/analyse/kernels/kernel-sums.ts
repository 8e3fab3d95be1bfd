import type { RidgeField } from './ridge-field.ts';

/**
 * exp(-squared / 2) as the 64th power of a Taylor polynomial: within 1e-11 of the peak everywhere, the same in every engine,
 * and in half the time of Math.exp.
 */
function gaussian(squared: number): number {
  const t = squared / -128;
  let power = 1 + t * (1 + t * (1 / 2 + t * (1 / 6 + t * (1 / 24 + t * (1 / 120 + t / 720)))));
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  power *= power;
  return power * power;
}

/**
 * Sums of Gaussian kernels about a place, in bandwidths: sum k, sum k dx, sum k dy, sum k dx^2, sum k dx dy,
 * sum k dy^2, with k = weight exp(-d^2 / 2). They hold the density, its gradient and its second derivatives.
 *
 * @param px, @param py the place, in bandwidths from the corner of the field
 * @param out six numbers
 * @returns how many points were looked at
 *
 * O(points within reach).
 */
export function kernelSums(field: RidgeField, px: number, py: number, out: Float64Array): number {
  const { x, y, weight, start, columns, rows, reach } = field;
  const limit = reach * reach;
  let [k0, kx, ky, kxx, kxy, kyy] = [0, 0, 0, 0, 0, 0];
  let looked = 0;
  const firstRow = Math.max(0, Math.floor(py - reach));
  const lastRow = Math.min(rows - 1, Math.floor(py + reach));
  for (let row = firstRow; row <= lastRow; row++) {
    const away = row > py ? row - py : py > row + 1 ? py - row - 1 : 0;
    const half = Math.sqrt(limit - away * away);
    const first = Math.max(0, Math.floor(px - half));
    const last = Math.min(columns - 1, Math.floor(px + half));
    if (first > last) continue;
    const from = start[row * columns + first];
    const to = start[row * columns + last + 1];
    looked += to - from;
    for (let i = from; i < to; i++) {
      const dx = x[i] - px;
      const dy = y[i] - py;
      const squared = dx * dx + dy * dy;
      if (squared > limit) continue;
      const k = weight[i] * gaussian(squared);
      k0 += k;
      kx += k * dx;
      ky += k * dy;
      kxx += k * dx * dx;
      kxy += k * dx * dy;
      kyy += k * dy * dy;
    }
  }
  out[0] = k0;
  out[1] = kx;
  out[2] = ky;
  out[3] = kxx;
  out[4] = kxy;
  out[5] = kyy;
  return looked;
}
