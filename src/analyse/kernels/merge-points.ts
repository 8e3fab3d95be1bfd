import type { ReadonlyF64 } from '../../base/typed-array.ts';
import type { SquareNumbers } from './square-numbers.ts';

/** Points of a plane that count differently. */
export interface WeightedPoints {
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
  readonly weight: Float64Array<ArrayBuffer>;
}

/**
 * One point for each square: at the mean of its points, as heavy as they are together; squares without weight have none.
 * In squares of an eighth of a Gaussian's standard deviation, the kernels lose at most 1 / 768 of their variance.
 *
 * @param weight of each point, 0 or more
 *
 * O(n).
 */
export function mergePoints(
  x: ReadonlyF64,
  y: ReadonlyF64,
  weight: ReadonlyF64,
  { of, count }: SquareNumbers,
): WeightedPoints {
  const [sumX, sumY, sum] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let i = 0; i < x.length; i++) {
    sumX[of[i]] += weight[i] * x[i];
    sumY[of[i]] += weight[i] * y[i];
    sum[of[i]] += weight[i];
  }
  const held = Uint32Array.from(sum.keys()).filter((square) => sum[square] > 0);
  return {
    x: Float64Array.from(held, (square) => sumX[square] / sum[square]),
    y: Float64Array.from(held, (square) => sumY[square] / sum[square]),
    weight: Float64Array.from(held, (square) => sum[square]),
  };
}
