import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'mann-kendall',
  version: 1,
  words: nameWords,
  params: [
    { id: 'form', kind: 'choice', initial: 'seasonal', choices: ['seasonal', 'plain'] },
    {
      id: 'variance',
      kind: 'choice',
      initial: 'corrected',
      choices: ['corrected', 'independent'],
    },
    { id: 'family', kind: 'choice', initial: 'holm', choices: ['holm', 'bh'] },
    { id: 'alpha', kind: 'choice', initial: '0.05', choices: ['0.1', '0.05', '0.01'] },
    {
      id: 'ranks',
      kind: 'choice',
      initial: 'interpolated',
      choices: ['interpolated', 'rounded'],
    },
    cellParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'either',
  shape: 'trend',
  ownData: 'disclosed',
  sweeps: [{ param: 'form', values: ['seasonal', 'plain'] }, cellSweeps.depthKm],
} as const satisfies MethodFacts;
