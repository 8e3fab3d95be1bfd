import type { CriterionCard } from '../criterion.ts';
import { figureParams } from '../figure-params.ts';
import { perWords, words } from './words.ts';

export const card: CriterionCard = {
  id: 'level',
  version: 1,
  words,
  citation: '',
  direction: 'more',
  params: [
    { id: 'per', kind: 'choice', initial: 'km', choices: ['km', 'total'], words: perWords },
    figureParams.figures,
    figureParams.authority,
    figureParams.side,
  ],
  periods: 'months',
  country: 'both',
  from: 'made',
  isDrawnAgain: true,
};
