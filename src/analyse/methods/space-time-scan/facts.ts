import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'space-time-scan',
  version: 1,
  words: nameWords,
  params: [
    {
      id: 'form',
      kind: 'choice',
      initial: 'permutation',
      choices: ['permutation', 'poisson'],
    },
    {
      id: 'windows',
      kind: 'choice',
      initial: 'any',
      choices: ['any', 'last'],
    },
    { id: 'clusters', kind: 'choice', initial: 'high', choices: ['high', 'both'] },
    {
      id: 'baseline',
      kind: 'choice',
      initial: 'uniform',
      choices: ['uniform', 'history'],
    },
    cellParams.resolution,
    { id: 'nearest', kind: 'integer', initial: 50, min: 2, max: 500, step: 1, unit: '' },
    {
      id: 'maxShare',
      kind: 'number',
      initial: 0.5,
      min: 0.05,
      max: 0.5,
      step: 0.05,
      unit: '',
    },
    {
      id: 'maxMonths',
      kind: 'number',
      initial: 0.5,
      min: 0.05,
      max: 0.5,
      step: 0.05,
      unit: '',
    },
    { id: 'gapMonths', kind: 'integer', initial: 0, min: 0, max: 6, step: 1, unit: '' },
    cellParams.depthKm,
    cellParams.recordedKm,
    cellParams.sides,
    { ...cellParams.permutations, max: 9999 },
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'cells',
  wholeYear: true,
  ownData: 'disclosed',
  sweeps: [
    cellSweeps.resolution,
    { param: 'nearest', values: [15, 30, 50, 100] },
    { param: 'maxMonths', values: [0.1, 0.25, 0.5] },
    cellSweeps.depthKm,
  ],
} as const satisfies MethodFacts;
