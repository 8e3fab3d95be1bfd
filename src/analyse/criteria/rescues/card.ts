import type { CriterionCard } from '../criterion.ts';
import { perWords, words } from './words.ts';

export const card: CriterionCard = {
  id: 'rescues',
  version: 1,
  words,
  citation: '',
  direction: 'more',
  params: [
    { id: 'per', kind: 'choice', initial: 'apprehensions', choices: ['apprehensions', 'km', 'total'], words: perWords },
  ],
  periods: 'fiscal-years',
  country: 'us',
  from: 'made',
};
