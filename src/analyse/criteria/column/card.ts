import type { CriterionCard } from '../criterion.ts';
import { figureWords, perWords, words } from './words.ts';

export const card: CriterionCard = {
  id: 'column',
  version: 1,
  words,
  citation: '',
  direction: 'more',
  params: [
    {
      id: 'figure',
      kind: 'open-choice',
      from: 'figures',
      initial: 'none',
      choices: ['none'],
      words: figureWords,
    },
    { id: 'per', kind: 'choice', initial: 'km', choices: ['km', 'mean', 'total'], words: perWords },
  ],
  periods: 'fiscal-years',
  country: 'both',
  from: 'made',
};
