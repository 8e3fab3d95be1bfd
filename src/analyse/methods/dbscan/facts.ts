import { cellParams } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { pointParams } from '../../point-params.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'dbscan',
  version: 1,
  words: nameWords,
  params: [
    { id: 'radiusKm', kind: 'number', initial: 5, min: 0.5, max: 200, step: 0.5, unit: 'km' },
    { id: 'minPts', kind: 'integer', initial: 10, min: 3, max: 200, step: 1, unit: '' },
    pointParams.sides,
    pointParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'point-clusters',
  ownData: 'disclosed',
  needsRecords: true,
  sweeps: [
    { param: 'radiusKm', values: [2, 3, 5, 7.5, 10] },
    { param: 'minPts', values: [5, 10, 20] },
    { param: 'depthKm', values: ['25', '50', '100', '150'] },
  ],
} as const satisfies MethodFacts;
