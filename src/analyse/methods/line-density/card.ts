import { densityParams, densitySweeps } from '../../density-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

const { kernel, bandwidthKm, depthKm, count, exactOnly } = densityParams;

export const card: MethodCard = {
  id: 'line-density',
  version: 1,
  words,
  citation:
    'Silverman 1986, doi:10.1007/978-1-4899-3324-9; Schuster 1985, doi:10.1080/03610928508828965; Scott 1992, doi:10.1002/9780470316849; Kunsch 1989, doi:10.1214/aos/1176347265; Hesterberg 2015, doi:10.1080/00031305.2015.1089789',
  params: [
    kernel,
    {
      id: 'bandwidthBy',
      kind: 'choice',
      initial: 'given',
      choices: ['given', 'scott', 'silverman'],
      words: paramWords.bandwidthBy,
    },
    bandwidthKm,
    { id: 'draws', kind: 'integer', initial: 999, min: 199, max: 9999, step: 100, unit: '', words: paramWords.draws },
    {
      id: 'blockMonths',
      kind: 'integer',
      initial: 3,
      min: 1,
      max: 12,
      step: 1,
      unit: '',
      words: paramWords.blockMonths,
    },
    depthKm,
    count,
    exactOnly,
  ],
  needs: 'incidents',
  shape: 'line-density',
  ownData: 'disclosed',
  sweeps: [densitySweeps.bandwidthKm, densitySweeps.depthKm, { param: 'blockMonths', values: [1, 3, 6] }],
};
