import { cellParams } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'neighbouring-areas',
  version: 1,
  words: nameWords,
  params: [
    { id: 'treated', kind: 'place', initial: '' },
    { id: 'date', kind: 'date', initial: '' },
    { id: 'buffer', kind: 'place', initial: '' },
    { id: 'control', kind: 'place', initial: '' },
    { id: 'bufferControl', kind: 'place', initial: '' },
    {
      id: 'months',
      kind: 'choice',
      initial: '24',
      choices: ['12', '24', '36', '48', '60'],
    },
    { id: 'draws', kind: 'integer', initial: 999, min: 199, max: 9999, step: 100, unit: '' },
    {
      id: 'blockMonths',
      kind: 'integer',
      initial: 3,
      min: 1,
      max: 6,
      step: 1,
      unit: '',
    },
    cellParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'either',
  shape: 'neighbouring-areas',
  ownData: 'disclosed',
  sweeps: [
    { param: 'months', values: ['12', '24', '36'] },
    { param: 'depthKm', values: ['25', '50', '100', '150'] },
  ],
  wholeYear: true,
  usesOwn: true,
} as const satisfies MethodFacts;
