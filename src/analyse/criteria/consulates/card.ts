import { perParam } from '../brought-params.ts';
import type { CriterionCard } from '../criterion.ts';
import { words } from './words.ts';

export const card: CriterionCard = {
  id: 'consulates',
  version: 1,
  words,
  citation: '',
  direction: 'more',
  params: [perParam('km')],
  periods: 'none',
  country: 'both',
  from: 'brought',
};
