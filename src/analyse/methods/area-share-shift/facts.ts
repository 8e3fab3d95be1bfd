import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'area-share-shift',
  version: 1,
  words: nameWords,
  params: [{ id: 'draws', kind: 'integer', initial: 999, min: 99, max: 9999, step: 100, unit: '' }],
  needs: 'panel',
  shape: 'shift',
  ownData: 'disclosed',
  sweeps: [],
} as const satisfies MethodFacts;
