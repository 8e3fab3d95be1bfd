import { emptyRegions, type RegionStudy, startedCriterion } from '../../src/document/regions.ts';

/** A study of five criteria of equal weight, as the samples of results have them. */
export const studySample: RegionStudy = {
  ...emptyRegions,
  criteria: [...emptyRegions.criteria, startedCriterion('k5', 'distance-to-coverage', 'less')],
  weights: { k1: 20, k2: 20, k3: 20, k4: 20, k5: 20 },
};
