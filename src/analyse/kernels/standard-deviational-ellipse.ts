import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Ellipse of plane points. Semi-axes have the divisor n (Yuill); CrimeStat's are sqrt(2 n / (n - 2)) times as long. */
export interface StandardEllipse {
  readonly x: number;
  readonly y: number;
  readonly semiMajor: number;
  readonly semiMinor: number;
  /** Azimuth of the major axis, degrees clockwise from north (y), 0 to below 180. */
  readonly azimuth: number;
}

/**
 * Mean centre and standard deviational ellipse of weighted plane points: semi-axes sqrt(S / n), with S the sum of
 * squares along the axis and n the sum of weights, a weight of 0 being 0. Turf takes sqrt(2 S / n), in degrees, and
 * reads a weight of 0 as 1.
 *
 * @param weights one a point, null for 1 each
 * @returns NaN in all fields where there is no weight
 *
 * O(n). Lefever 1926, doi:10.1086/214027; Yuill 1971, doi:10.2307/490885
 */
export function standardDeviationalEllipse(
  x: ReadonlyF64,
  y: ReadonlyF64,
  weights: ReadonlyF64 | null = null,
): StandardEllipse {
  let [n, sumX, sumY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const w = weights === null ? 1 : weights[i];
    n += w;
    sumX += w * x[i];
    sumY += w * y[i];
  }
  const [centreX, centreY] = [sumX / n, sumY / n];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const w = weights === null ? 1 : weights[i];
    const [dx, dy] = [x[i] - centreX, y[i] - centreY];
    xx += w * dx * dx;
    yy += w * dy * dy;
    xy += w * dx * dy;
  }
  const half = (xx + yy) / 2;
  const apart = Math.hypot((xx - yy) / 2, xy);
  const fromX = Math.atan2(2 * xy, xx - yy) / 2;
  const azimuth = 90 - (fromX * 180) / Math.PI;
  return {
    x: centreX,
    y: centreY,
    semiMajor: Math.sqrt((half + apart) / n),
    semiMinor: Math.sqrt(Math.max(0, half - apart) / n),
    azimuth: ((azimuth % 180) + 180) % 180,
  };
}
