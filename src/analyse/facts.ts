import type { MethodFacts } from './method.ts';
import { facts as areaShareShift } from './methods/area-share-shift/facts.ts';
import { facts as changePoints } from './methods/change-points/facts.ts';
import { facts as concentration } from './methods/concentration/facts.ts';
import { facts as dbscan } from './methods/dbscan/facts.ts';
import { facts as densityRidges } from './methods/density-ridges/facts.ts';
import { facts as emergingHotSpots } from './methods/emerging-hot-spots/facts.ts';
import { facts as getisOrdStar } from './methods/getis-ord-star/facts.ts';
import { facts as interruptedSeries } from './methods/interrupted-series/facts.ts';
import { facts as kernelDensity } from './methods/kernel-density/facts.ts';
import { facts as lineDensity } from './methods/line-density/facts.ts';
import { facts as localMoran } from './methods/local-moran/facts.ts';
import { facts as mannKendall } from './methods/mann-kendall/facts.ts';
import { facts as meanCentres } from './methods/mean-centres/facts.ts';
import { facts as nearRepeat } from './methods/near-repeat/facts.ts';
import { facts as neighbouringAreas } from './methods/neighbouring-areas/facts.ts';
import { facts as periodShift } from './methods/period-shift/facts.ts';
import { facts as regionProfile } from './methods/region-profile/facts.ts';
import { facts as regionRanking } from './methods/region-ranking/facts.ts';
import { facts as routeShares } from './methods/route-shares/facts.ts';
import { facts as spaceTimeScan } from './methods/space-time-scan/facts.ts';
import { facts as stDbscan } from './methods/st-dbscan/facts.ts';

export type { MethodFacts } from './method.ts';

/** Every method with its name and no other text, in the order of the catalogue: the first view has room for no more. */
export const facts: readonly MethodFacts[] = [
  getisOrdStar,
  localMoran,
  emergingHotSpots,
  spaceTimeScan,
  kernelDensity,
  lineDensity,
  densityRidges,
  dbscan,
  stDbscan,
  nearRepeat,
  concentration,
  mannKendall,
  changePoints,
  meanCentres,
  interruptedSeries,
  neighbouringAreas,
  routeShares,
  periodShift,
  areaShareShift,
  regionRanking,
  regionProfile,
];
