import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'concentration',
  version: 1,
  words: nameWords,
  params: [
    { id: 'of', kind: 'choice', initial: 'cells', choices: ['cells', 'kilometres'] },
    cellParams.resolution,
    cellParams.depthKm,
    cellParams.recordedKm,
    { id: 'side', kind: 'choice', initial: 'both', choices: ['both', 'us', 'mexico'] },
    { id: 'parts', kind: 'choice', initial: 'years', choices: ['years', 'halves'] },
    { id: 'drawn', kind: 'choice', initial: 'months', choices: ['months', 'records'] },
    {
      id: 'draws',
      kind: 'integer',
      initial: 999,
      min: 199,
      max: 9999,
      step: 100,
      unit: '',
    },
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'cells',
  ownData: 'disclosed',
  sweeps: [
    cellSweeps.resolution,
    cellSweeps.depthKm,
    { param: 'of', values: ['cells', 'kilometres'] },
    { param: 'side', values: ['both', 'us', 'mexico'] },
  ],
} as const satisfies MethodFacts;
