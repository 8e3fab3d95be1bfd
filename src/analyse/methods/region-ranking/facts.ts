import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

/** Criteria, weights, the way of scoring, draws and seed are those of the study's regions. */
export const facts = {
  id: 'region-ranking',
  version: 1,
  words: nameWords,
  params: [],
  needs: 'regions',
  shape: 'ranking',
  ownData: 'disclosed',
  sweeps: [],
} as const satisfies MethodFacts;
