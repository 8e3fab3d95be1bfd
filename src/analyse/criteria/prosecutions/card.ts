import { caseStages } from '../../../columns/table.ts';
import type { CriterionCard } from '../criterion.ts';
import { perWords, stageWords, words } from './words.ts';

export const card: CriterionCard = {
  id: 'prosecutions',
  version: 1,
  words,
  citation: '',
  direction: 'more',
  params: [
    {
      id: 'stage',
      kind: 'choice',
      initial: 'presented',
      choices: [...caseStages.us, ...caseStages.mexico],
      words: stageWords,
    },
    { id: 'per', kind: 'choice', initial: 'per-100-km', choices: ['per-100-km', 'total'], words: perWords },
  ],
  periods: 'fiscal-years',
  country: 'both',
  from: 'made',
};
