import type { CriterionCard } from '../criterion.ts';
import { perWords, words } from './words.ts';

export const card: CriterionCard = {
  id: 'agents',
  version: 1,
  words,
  citation: '',
  direction: 'more',
  params: [{ id: 'per', kind: 'choice', initial: 'km', choices: ['km', 'apprehensions', 'total'], words: perWords }],
  periods: 'fiscal-years',
  country: 'us',
  from: 'made',
};
