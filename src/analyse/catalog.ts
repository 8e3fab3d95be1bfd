import type { MethodCard } from './method.ts';
import { card as areaShareShift } from './methods/area-share-shift/card.ts';
import { card as changePoints } from './methods/change-points/card.ts';
import { card as concentration } from './methods/concentration/card.ts';
import { card as dbscan } from './methods/dbscan/card.ts';
import { card as densityRidges } from './methods/density-ridges/card.ts';
import { card as emergingHotSpots } from './methods/emerging-hot-spots/card.ts';
import { card as getisOrdStar } from './methods/getis-ord-star/card.ts';
import { card as interruptedSeries } from './methods/interrupted-series/card.ts';
import { card as kernelDensity } from './methods/kernel-density/card.ts';
import { card as lineDensity } from './methods/line-density/card.ts';
import { card as localMoran } from './methods/local-moran/card.ts';
import { card as mannKendall } from './methods/mann-kendall/card.ts';
import { card as meanCentres } from './methods/mean-centres/card.ts';
import { card as nearRepeat } from './methods/near-repeat/card.ts';
import { card as neighbouringAreas } from './methods/neighbouring-areas/card.ts';
import { card as periodShift } from './methods/period-shift/card.ts';
import { card as regionProfile } from './methods/region-profile/card.ts';
import { card as regionRanking } from './methods/region-ranking/card.ts';
import { card as routeShares } from './methods/route-shares/card.ts';
import { card as spaceTimeScan } from './methods/space-time-scan/card.ts';
import { card as stDbscan } from './methods/st-dbscan/card.ts';

export type { MethodCard, ParamSpec } from './method.ts';

/** What faces need of every method, in the order in which they are offered; no kernel comes with it. */
export const cards: readonly MethodCard[] = [
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
