import { mannKendallSeries } from './kernels/mann-kendall-series.ts';
import { spaceTimeGiStar } from './kernels/space-time-gi-star.ts';
import type { PartKernel } from './part.ts';

/** Work that may be split over further workers, by id: a hand looks its part up here. */
export const partKernels: readonly PartKernel<never, unknown>[] = [mannKendallSeries, spaceTimeGiStar];
