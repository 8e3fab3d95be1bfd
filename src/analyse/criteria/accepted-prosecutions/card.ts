import type { CriterionCard } from '../criterion.ts';
import { perWords, words } from './words.ts';

export const card: CriterionCard = {
  id: 'accepted-prosecutions',
  version: 1,
  words,
  citation: '',
  direction: 'more',
  params: [
    {
      id: 'per',
      kind: 'choice',
      initial: 'apprehensions',
      choices: ['apprehensions', 'agents', 'total'],
      words: perWords,
    },
  ],
  periods: 'fiscal-years',
  country: 'us',
  from: 'made',
  isDrawnAgain: true,
};
