import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { unitParams } from '../../units/unit-params.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'getis-ord-star',
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
      initial: 'exact',
      choices: ['exact', 'permutation', 'analytic'],
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
  sweeps: [cellSweeps.resolution, cellSweeps.rings, cellSweeps.depthKm],
} as const satisfies MethodFacts;
