import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Square of each point, numbered from 0 in the order in which they come up. */
export interface SquareNumbers {
  readonly of: Uint32Array;
  readonly count: number;
}

/**
 * Numbers the squares of a grid that hold points. The grid stands at whole multiples of its side.
 *
 * @param side in the unit of x and y
 *
 * O(n).
 */
export function squareNumbers(x: ReadonlyF64, y: ReadonlyF64, side: number): SquareNumbers {
  const known = new Map<number, Map<number, number>>();
  const of = new Uint32Array(x.length);
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    const column = Math.floor(x[i] / side);
    const row = Math.floor(y[i] / side);
    const rows = known.get(column) ?? new Map<number, number>();
    known.set(column, rows);
    const number = rows.get(row) ?? count++;
    rows.set(row, number);
    of[i] = number;
  }
  return { of, count };
}
