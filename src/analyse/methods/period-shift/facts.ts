import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'period-shift',
  version: 2,
  words: nameWords,
  params: [
    {
      id: 'permutations',
      kind: 'integer',
      initial: 999,
      min: 99,
      max: 9999,
      step: 100,
      unit: '',
    },
    {
      id: 'blockMonths',
      kind: 'integer',
      initial: 1,
      min: 1,
      max: 12,
      step: 1,
      unit: '',
    },
    {
      id: 'depthKm',
      kind: 'choice',
      initial: '150',
      choices: ['25', '50', '100', '150'],
    },
    { id: 'exactOnly', kind: 'boolean', initial: false },
  ],
  needs: 'incidents',
  shape: 'shift',
  ownData: 'disclosed',
  sweeps: [],
} as const satisfies MethodFacts;
