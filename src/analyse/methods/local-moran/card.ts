import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'local-moran',
  version: 1,
  words,
  citation:
    'Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x; Moran 1950, doi:10.1093/biomet/37.1-2.17; conditional moments: Sokal, Oden & Thomson 1998, doi:10.1111/j.1538-4632.1998.tb00406.x; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x',
  params: [
    cellParams.resolution,
    {
      id: 'weights',
      kind: 'choice',
      initial: 'rings',
      choices: ['rings', 'distance', 'nearest'],
      words: paramWords.weights,
    },
    cellParams.rings,
    {
      id: 'distanceKm',
      kind: 'integer',
      initial: 25,
      min: 5,
      max: 200,
      step: 5,
      unit: 'km',
      words: paramWords.distanceKm,
    },
    { id: 'nearest', kind: 'integer', initial: 6, min: 1, max: 30, step: 1, unit: '', words: paramWords.nearest },
    cellParams.depthKm,
    cellParams.recordedKm,
    cellParams.sides,
    {
      id: 'significance',
      kind: 'choice',
      initial: 'permutation',
      choices: ['permutation', 'conditional', 'total'],
      words: paramWords.significance,
    },
    cellParams.permutations,
    cellParams.count,
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'cells',
  ownData: 'classes',
  sweeps: [
    cellSweeps.resolution,
    cellSweeps.rings,
    { param: 'weights', values: ['rings', 'distance', 'nearest'] },
    cellSweeps.depthKm,
  ],
};
