import type { CriterionCard } from '../criterion.ts';
import { countsWords, words } from './words.ts';

export const card: CriterionCard = {
  id: 'distance-to-coverage',
  version: 1,
  words,
  citation: '',
  direction: 'less',
  params: [
    {
      id: 'counts',
      kind: 'choice',
      initial: 'active-or-unverified',
      choices: ['active-or-unverified', 'active'],
      words: countsWords,
    },
  ],
  periods: 'none',
  country: 'both',
  from: 'made',
};
