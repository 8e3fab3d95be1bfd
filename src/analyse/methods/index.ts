import type { Method } from '../method.ts';
import { areaShareShiftMethod } from './area-share-shift/method.ts';
import { emergingHotSpotsMethod } from './emerging-hot-spots/method.ts';
import { getisOrdStarMethod } from './getis-ord-star/method.ts';
import { kernelDensityMethod } from './kernel-density/method.ts';
import { lineDensityMethod } from './line-density/method.ts';
import { localMoranMethod } from './local-moran/method.ts';
import { periodShiftMethod } from './period-shift/method.ts';

/** Every method, in the order in which they are offered. */
export const methods: readonly Method[] = [
  getisOrdStarMethod,
  localMoranMethod,
  emergingHotSpotsMethod,
  kernelDensityMethod,
  lineDensityMethod,
  periodShiftMethod,
  areaShareShiftMethod,
];
