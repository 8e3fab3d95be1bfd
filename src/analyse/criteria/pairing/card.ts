import type { CriterionCard } from '../criterion.ts';
import { words } from './words.ts';

export const card: CriterionCard = {
  id: 'pairing',
  version: 1,
  words,
  citation: 'Swain & Ballard 1991, doi:10.1007/BF00130487',
  direction: 'more',
  params: [],
  periods: 'months',
  country: 'both',
  from: 'made',
};
