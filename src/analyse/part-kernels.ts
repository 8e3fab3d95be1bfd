import type { PartKernel } from './part.ts';

/** Work that may be split over further workers, by id: a hand looks its part up here. */
export const partKernels: readonly PartKernel<never, unknown>[] = [];
