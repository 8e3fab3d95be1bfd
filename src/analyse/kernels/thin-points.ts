import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';

/**
 * Keeps points that stand at least so far apart: one after the other in the order given, where no kept one is nearer.
 *
 * @param order indexes of the points, the first kept first
 * @param apart least distance, in the unit of x and y
 * @returns indexes of the points kept, in that order
 *
 * O(n) for points of bounded density.
 */
export function thinPoints(x: ReadonlyF64, y: ReadonlyF64, order: ReadonlyU32, apart: number): readonly number[] {
  const squares = new Map<string, number[]>();
  const squareOf = (value: number): number => Math.floor(value / apart);
  const isFree = (i: number): boolean => {
    const [c, r] = [squareOf(x[i]), squareOf(y[i])];
    for (let row = r - 1; row <= r + 1; row++) {
      for (let column = c - 1; column <= c + 1; column++) {
        const there = squares.get(`${column},${row}`) ?? [];
        if (there.some((j) => (x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2 < apart * apart)) return false;
      }
    }
    return true;
  };
  const kept: number[] = [];
  for (const i of order) {
    if (!isFree(i)) continue;
    const key = `${squareOf(x[i])},${squareOf(y[i])}`;
    const there = squares.get(key);
    if (there === undefined) squares.set(key, [i]);
    else there.push(i);
    kept.push(i);
  }
  return kept;
}
