import type { Method } from '../method.ts';
import { areaShareShiftMethod } from './area-share-shift/method.ts';
import { changePointsMethod } from './change-points/method.ts';
import { concentrationMethod } from './concentration/method.ts';
import { dbscanMethod } from './dbscan/method.ts';
import { densityRidgesMethod } from './density-ridges/method.ts';
import { emergingHotSpotsMethod } from './emerging-hot-spots/method.ts';
import { getisOrdStarMethod } from './getis-ord-star/method.ts';
import { interruptedSeriesMethod } from './interrupted-series/method.ts';
import { kernelDensityMethod } from './kernel-density/method.ts';
import { lineDensityMethod } from './line-density/method.ts';
import { localMoranMethod } from './local-moran/method.ts';
import { mannKendallMethod } from './mann-kendall/method.ts';
import { meanCentresMethod } from './mean-centres/method.ts';
import { nearRepeatMethod } from './near-repeat/method.ts';
import { neighbouringAreasMethod } from './neighbouring-areas/method.ts';
import { periodShiftMethod } from './period-shift/method.ts';
import { regionProfileMethod } from './region-profile/method.ts';
import { regionRankingMethod } from './region-ranking/method.ts';
import { routeSharesMethod } from './route-shares/method.ts';
import { spaceTimeScanMethod } from './space-time-scan/method.ts';
import { stDbscanMethod } from './st-dbscan/method.ts';

/** Every method, in the order in which they are offered. */
export const methods: readonly Method[] = [
  getisOrdStarMethod,
  localMoranMethod,
  emergingHotSpotsMethod,
  spaceTimeScanMethod,
  kernelDensityMethod,
  lineDensityMethod,
  densityRidgesMethod,
  dbscanMethod,
  stDbscanMethod,
  nearRepeatMethod,
  concentrationMethod,
  mannKendallMethod,
  changePointsMethod,
  meanCentresMethod,
  interruptedSeriesMethod,
  neighbouringAreasMethod,
  routeSharesMethod,
  periodShiftMethod,
  areaShareShiftMethod,
  regionRankingMethod,
  regionProfileMethod,
];
