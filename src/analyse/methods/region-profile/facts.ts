import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'region-profile',
  version: 1,
  words: nameWords,
  params: [{ id: 'region', kind: 'region', initial: '' }],
  needs: 'regions',
  shape: 'region-profile',
  ownData: 'disclosed',
  sweeps: [],
} as const satisfies MethodFacts;
