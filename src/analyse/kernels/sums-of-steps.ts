import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';

/** Steps of time in a series of months, and how many numbers each month has. */
export interface StepSpans {
  readonly columns: number;
  /** First month of each step, and the month after its last, counted from the first of the series; steps may overlap. */
  readonly from: ReadonlyU32;
  readonly to: ReadonlyU32;
}

/**
 * Adds up the months of each step.
 *
 * @param sums months x columns
 * @returns steps x columns
 *
 * O(steps x months of a step x columns).
 */
export function sumsOfSteps({ columns, from, to }: StepSpans, sums: ReadonlyF64): Float64Array<ArrayBuffer> {
  const out = new Float64Array(from.length * columns);
  for (let step = 0; step < from.length; step++) {
    for (let month = from[step]; month < to[step]; month++) {
      for (let c = 0; c < columns; c++) out[step * columns + c] += sums[month * columns + c];
    }
  }
  return out;
}
