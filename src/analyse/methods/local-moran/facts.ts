import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { unitParams } from '../../units/unit-params.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'local-moran',
  version: 1,
  words: nameWords,
  params: [
    unitParams.unit,
    cellParams.resolution,
    unitParams.weights,
    cellParams.rings,
    unitParams.distanceKm,
    unitParams.nearest,
    cellParams.depthKm,
    cellParams.recordedKm,
    cellParams.sides,
    {
      id: 'significance',
      kind: 'choice',
      initial: 'permutation',
      choices: ['permutation', 'conditional', 'total'],
    },
    cellParams.permutations,
    cellParams.count,
    unitParams.denominator,
    unitParams.smoothing,
    cellParams.exactOnly,
  ],
  needs: 'either',
  shape: 'cells',
  ownData: 'classes',
  sweeps: [
    cellSweeps.resolution,
    cellSweeps.rings,
    { param: 'weights', values: ['rings', 'distance', 'nearest'] },
    cellSweeps.depthKm,
  ],
} as const satisfies MethodFacts;
