import { perParam } from '../brought-params.ts';
import type { CriterionCard } from '../criterion.ts';
import { words } from './words.ts';

export const card: CriterionCard = {
  id: 'typed',
  version: 1,
  words,
  citation: '',
  direction: 'more',
  params: [perParam('as-given')],
  periods: 'none',
  country: 'both',
  from: 'brought',
};
