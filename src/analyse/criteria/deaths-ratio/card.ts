import type { CriterionCard } from '../criterion.ts';
import { deathsWords, words } from './words.ts';

export const card: CriterionCard = {
  id: 'deaths-ratio',
  version: 1,
  words,
  citation: '',
  direction: 'more',
  params: [
    {
      id: 'deaths',
      kind: 'choice',
      initial: 'border-patrol',
      choices: ['border-patrol', 'incidents'],
      words: deathsWords,
    },
  ],
  periods: 'fiscal-years',
  country: 'us',
  from: 'made',
  isDrawnAgain: true,
};
