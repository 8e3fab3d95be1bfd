import { cellParams } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { pointParams } from '../../point-params.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'st-dbscan',
  version: 1,
  words: nameWords,
  params: [
    { id: 'radiusKm', kind: 'number', initial: 10, min: 0.5, max: 200, step: 0.5, unit: 'km' },
    { id: 'days', kind: 'integer', initial: 30, min: 1, max: 730, step: 1, unit: '' },
    { id: 'minPts', kind: 'integer', initial: 5, min: 3, max: 200, step: 1, unit: '' },
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
} as const satisfies MethodFacts;
