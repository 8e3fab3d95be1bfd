import type { CriterionCard } from '../criterion.ts';
import { words } from './words.ts';

export const card: CriterionCard = {
  id: 'emerging-share',
  version: 1,
  words,
  citation:
    'Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Mann 1945, doi:10.2307/1907187',
  direction: 'more',
  params: [],
  periods: 'none',
  country: 'both',
  from: 'made',
};
