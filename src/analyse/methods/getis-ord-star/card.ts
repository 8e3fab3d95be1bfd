import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { unitParams } from '../../units/unit-params.ts';
import { significanceWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'getis-ord-star',
  version: 1,
  words,
  citation:
    'Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x; Marshall 1991, doi:10.2307/2347593',
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
      words: significanceWords,
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
};
