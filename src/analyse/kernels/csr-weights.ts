import type { ReadonlyF64, ReadonlyU32 } from '../../base/typed-array.ts';

/**
 * Spatial weights in compressed sparse rows: the neighbours of cell i are
 * `targets[offsets[i]] .. targets[offsets[i + 1] - 1]`. Whether a cell stands in its own row is said by each kernel.
 */
export interface CsrWeights {
  /** Length n + 1, ascending from 0. */
  readonly offsets: ReadonlyU32;
  readonly targets: ReadonlyU32;
  /** One weight a target; null when every weight is 1. */
  readonly values: ReadonlyF64 | null;
}
