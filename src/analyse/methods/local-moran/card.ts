import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { unitParams } from '../../units/unit-params.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'local-moran',
  version: 1,
  words,
  citation:
    'Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x; Moran 1950, doi:10.1093/biomet/37.1-2.17; Sokal, Oden & Thomson 1998, doi:10.1111/j.1538-4632.1998.tb00406.x; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Assunção & Reis 1999, Statistics in Medicine 18: 2147-2162',
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
      words: paramWords.significance,
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
};
