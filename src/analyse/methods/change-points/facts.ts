import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'change-points',
  version: 2,
  words: nameWords,
  params: [
    { id: 'of', kind: 'choice', initial: 'counts', choices: ['counts', 'shares'] },
    { id: 'cost', kind: 'choice', initial: 'auto', choices: ['auto', 'poisson', 'normal'] },
    { id: 'penalty', kind: 'choice', initial: 'mbic', choices: ['mbic', 'bic', 'given'] },
    {
      id: 'penaltyValue',
      kind: 'number',
      initial: 15,
      min: 1,
      max: 200,
      step: 1,
      unit: '',
    },
    {
      id: 'minSegment',
      kind: 'integer',
      initial: 6,
      min: 2,
      max: 24,
      step: 1,
      unit: 'months',
    },
    { id: 'season', kind: 'boolean', initial: true },
    { id: 'logs', kind: 'boolean', initial: true },
    {
      id: 'shareScale',
      kind: 'choice',
      initial: 'auto',
      choices: ['auto', 'logit', 'arcsine'],
    },
    { id: 'serial', kind: 'boolean', initial: true },
    cellParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'either',
  shape: 'trend',
  ownData: 'disclosed',
  sweeps: [
    { param: 'minSegment', values: [3, 6, 12, 24] },
    { param: 'penalty', values: ['mbic', 'bic'] },
    { param: 'of', values: ['counts', 'shares'] },
    cellSweeps.depthKm,
  ],
} as const satisfies MethodFacts;
