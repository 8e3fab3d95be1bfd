import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'mean-centres',
  version: 1,
  words: nameWords,
  params: [
    {
      id: 'step',
      kind: 'choice',
      initial: 'year',
      choices: ['year', 'fiscal', 'quarter', 'rolling'],
    },
    { id: 'sides', kind: 'choice', initial: 'both', choices: ['both', 'us', 'mexico'] },
    {
      id: 'divisor',
      kind: 'choice',
      initial: 'yuill',
      choices: ['yuill', 'crimestat', 'turf'],
    },
    { id: 'draws', kind: 'integer', initial: 999, min: 99, max: 9999, step: 100, unit: '' },
    { id: 'blockMonths', kind: 'choice', initial: '1', choices: ['1', '3', '6'] },
    cellParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'mean-centres',
  ownData: 'disclosed',
  needsRecords: true,
  sweeps: [
    { param: 'step', values: ['year', 'fiscal', 'quarter', 'rolling'] },
    { param: 'sides', values: ['both', 'us', 'mexico'] },
    cellSweeps.depthKm,
  ],
} as const satisfies MethodFacts;
