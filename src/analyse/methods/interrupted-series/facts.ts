import { cellParams } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'interrupted-series',
  version: 1,
  words: nameWords,
  params: [
    { id: 'date', kind: 'date', initial: '' },
    { id: 'place', kind: 'place', initial: '' },
    {
      id: 'season',
      kind: 'choice',
      initial: 'months',
      choices: ['months', 'harmonics', 'none'],
    },
    { id: 'slope', kind: 'boolean', initial: false },
    { id: 'perDay', kind: 'boolean', initial: true },
    cellParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'either',
  shape: 'interrupted-series',
  ownData: 'disclosed',
  sweeps: [
    { param: 'season', values: ['months', 'harmonics', 'none'] },
    { param: 'depthKm', values: ['25', '50', '100', '150'] },
  ],
  wholeYear: true,
  usesOwn: true,
} as const satisfies MethodFacts;
