import { densityParams, densitySweeps } from '../../density-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

const { kernel, bandwidthKm, depthKm, count, exactOnly } = densityParams;

export const card: MethodCard = {
  id: 'kernel-density',
  version: 1,
  words,
  citation:
    'Silverman 1986, doi:10.1007/978-1-4899-3324-9; Scott 1992, doi:10.1002/9780470316849; Wand 1994, doi:10.1080/10618600.1994.10474656; Hyndman 1996, doi:10.1080/00031305.1996.10474359; Snyder 1987, doi:10.3133/pp1395',
  params: [
    kernel,
    { id: 'bandwidthBy', kind: 'choice', initial: 'given', choices: ['given', 'rule'], words: paramWords.bandwidthBy },
    // Below this the grid of a whole border would be too fine to draw outlines from.
    { ...bandwidthKm, min: 10 },
    { id: 'gridKm', kind: 'number', initial: 5, min: 2, max: 20, step: 1, unit: 'km', words: paramWords.gridKm },
    { id: 'sides', kind: 'choice', initial: 'both', choices: ['both', 'us', 'mexico'], words: paramWords.sides },
    depthKm,
    count,
    exactOnly,
  ],
  needs: 'incidents',
  shape: 'density',
  ownData: 'disclosed',
  needsRecords: true,
  sweeps: [densitySweeps.bandwidthKm, densitySweeps.depthKm, { param: 'kernel', values: ['quartic', 'gaussian'] }],
};
