import { densityParams, densitySweeps } from '../../density-params.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

const { kernel, bandwidthKm, depthKm, count, exactOnly } = densityParams;

export const facts = {
  id: 'line-density',
  version: 1,
  words: nameWords,
  params: [
    kernel,
    {
      id: 'bandwidthBy',
      kind: 'choice',
      initial: 'given',
      choices: ['given', 'scott', 'silverman'],
    },
    bandwidthKm,
    { id: 'draws', kind: 'integer', initial: 999, min: 199, max: 9999, step: 100, unit: '' },
    {
      id: 'blockMonths',
      kind: 'integer',
      initial: 3,
      min: 1,
      max: 12,
      step: 1,
      unit: '',
    },
    depthKm,
    count,
    exactOnly,
  ],
  needs: 'incidents',
  shape: 'line-density',
  ownData: 'disclosed',
  sweeps: [densitySweeps.bandwidthKm, densitySweeps.depthKm, { param: 'blockMonths', values: [1, 3, 6] }],
} as const satisfies MethodFacts;
