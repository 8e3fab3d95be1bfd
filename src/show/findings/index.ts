import { cards } from '../../analyse/catalog.ts';
import { learnMethods } from '../../analyse/known-cards.ts';
import { view as changePoints } from './change-points/view.ts';
import { view as concentration } from './concentration/view.ts';
import { view as dbscan } from './dbscan/view.ts';
import { view as densityRidges } from './density-ridges/view.ts';
import { view as emergingHotSpots } from './emerging-hot-spots/view.ts';
import type { FindingView } from './finding-view.ts';
import { view as getisOrdStar } from './getis-ord-star/view.ts';
import { view as interruptedSeries } from './interrupted-series/view.ts';
import { view as kernelDensity } from './kernel-density/view.ts';
import { view as lineDensity } from './line-density/view.ts';
import { view as localMoran } from './local-moran/view.ts';
import { view as mannKendall } from './mann-kendall/view.ts';
import { view as meanCentres } from './mean-centres/view.ts';
import { view as nearRepeat } from './near-repeat/view.ts';
import { view as neighbouringAreas } from './neighbouring-areas/view.ts';
import { view as regionProfile } from './region-profile/view.ts';
import { view as regionRanking } from './region-ranking/view.ts';
import { view as routeShares } from './route-shares/view.ts';
import { view as spaceTimeScan } from './space-time-scan/view.ts';
import { view as stDbscan } from './st-dbscan/view.ts';

// Who has the views can say how a finding was worked out.
learnMethods(cards);

/** How each method's findings look and read. */
export const findingViews: readonly FindingView[] = [
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
  changePoints,
  meanCentres,
  routeShares,
  concentration,
  mannKendall,
  interruptedSeries,
  neighbouringAreas,
  regionRanking,
  regionProfile,
];
