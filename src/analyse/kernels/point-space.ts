import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Points with a distance: Euclidean over x, y and, where there is one, z; beside it days, where they count. */
export interface PointSpace {
  readonly x: ReadonlyF64;
  readonly y: ReadonlyF64;
  readonly z: ReadonlyF64 | null;
  readonly t: ReadonlyF64 | null;
  /** Where it is there, two points differ in z by at most this times their distance in x and y; less than 1. */
  readonly slope?: number;
}

/** How near is near: a distance in the unit of the coordinates, and a span in the unit of `t`; both inclusive. */
export interface Nearness {
  readonly radius: number;
  readonly span: number;
}
