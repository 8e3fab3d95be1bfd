import { blockPermutations } from './kernels/block-permutations.ts';
import { mannKendallSeries } from './kernels/mann-kendall-series.ts';
import { ridgeEnds } from './kernels/ridge-ends.ts';
import { scanReplications } from './kernels/scan-replications.ts';
import { spaceTimeGiStar } from './kernels/space-time-gi-star.ts';
import { ridgeDates } from './methods/density-ridges/dates-part.ts';
import { ridgeDraws } from './methods/density-ridges/ridges-part.ts';
import { nearRepeatShuffles } from './methods/near-repeat/shuffles-part.ts';
import type { PartKernel } from './part.ts';

/** Work that may be split over further workers, by id: a hand looks its part up here. */
export const partKernels: readonly Pick<PartKernel<never, unknown>, 'id' | 'run'>[] = [
  mannKendallSeries,
  blockPermutations,
  spaceTimeGiStar,
  nearRepeatShuffles,
  scanReplications,
  ridgeEnds,
  ridgeDraws,
  ridgeDates,
];
