import type { MethodFacts } from '../../method.ts';
import { pointParams } from '../../point-params.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'near-repeat',
  version: 1,
  words: nameWords,
  params: [
    {
      id: 'distances',
      kind: 'choice',
      initial: '1-2-5-10',
      choices: ['0.5-1-2-5', '1-2-5-10', '5-10-20-40'],
    },
    {
      id: 'days',
      kind: 'choice',
      initial: '7-14-21-28',
      choices: ['1-3-7-14', '7-14-21-28', '30-60-90-180'],
    },
    {
      id: 'permutations',
      kind: 'integer',
      initial: 999,
      min: 99,
      max: 99_999,
      step: 100,
      unit: '',
    },
    pointParams.sides,
    pointParams.depthKm,
    { id: 'exactOnly', kind: 'boolean', initial: true },
  ],
  needs: 'incidents',
  shape: 'pairs',
  ownData: 'refused',
  needsRecords: true,
  sweeps: [
    { param: 'distances', values: ['0.5-1-2-5', '1-2-5-10', '5-10-20-40'] },
    { param: 'days', values: ['1-3-7-14', '7-14-21-28', '30-60-90-180'] },
    { param: 'depthKm', values: ['25', '50', '100', '150'] },
  ],
} as const satisfies MethodFacts;
