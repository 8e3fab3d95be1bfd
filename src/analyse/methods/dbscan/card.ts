import { cellParams } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { pointParams } from '../../point-params.ts';
import { minPtsWords } from '../../point-words.ts';
import { radiusWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'dbscan',
  version: 1,
  words,
  citation:
    'Ester, Kriegel, Sander & Xu 1996, https://dl.acm.org/doi/10.5555/3001460.3001507; Schubert et al. 2017, doi:10.1145/3068335; cells: de Berg, Gunawan & Roeloffzen 2017, https://arxiv.org/abs/1702.08607',
  params: [
    { id: 'radiusKm', kind: 'number', initial: 5, min: 0.5, max: 200, step: 0.5, unit: 'km', words: radiusWords },
    { id: 'minPts', kind: 'integer', initial: 10, min: 3, max: 200, step: 1, unit: '', words: minPtsWords },
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
};
