import type { CriterionCard } from '../criterion.ts';
import { monthsWords, words } from './words.ts';

export const card: CriterionCard = {
  id: 'neighbour-pressure',
  version: 1,
  words,
  citation:
    'Bowers & Johnson 2003, doi:10.1023/A:1024909009240; Guerette 2009, Analyzing crime displacement and diffusion (POP Center tool guide 10)',
  direction: 'more',
  params: [{ id: 'months', kind: 'choice', initial: '12', choices: ['12', '24', '36'], words: monthsWords }],
  periods: 'months',
  country: 'us',
  from: 'made',
};
