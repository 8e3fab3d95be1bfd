import { cellParams } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { pointParams } from '../../point-params.ts';
import { daysWords, minPtsWords, radiusWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'st-dbscan',
  version: 1,
  words,
  citation:
    'Birant & Kut 2007, doi:10.1016/j.datak.2006.01.013; Ester, Kriegel, Sander & Xu 1996, https://dl.acm.org/doi/10.5555/3001460.3001507',
  params: [
    { id: 'radiusKm', kind: 'number', initial: 10, min: 0.5, max: 200, step: 0.5, unit: 'km', words: radiusWords },
    { id: 'days', kind: 'integer', initial: 30, min: 1, max: 730, step: 1, unit: '', words: daysWords },
    { id: 'minPts', kind: 'integer', initial: 5, min: 3, max: 200, step: 1, unit: '', words: minPtsWords },
    pointParams.sides,
    pointParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'point-clusters',
  ownData: 'refused',
  needsRecords: true,
  sweeps: [
    { param: 'radiusKm', values: [5, 10, 20] },
    { param: 'days', values: [14, 30, 60, 90] },
    { param: 'minPts', values: [3, 5, 8] },
    { param: 'depthKm', values: ['25', '50', '100', '150'] },
  ],
};
