import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'space-time-scan',
  version: 1,
  words,
  citation:
    'Kulldorff 1997, doi:10.1080/03610929708831995; Kulldorff 2001, doi:10.1111/1467-985X.00186; Kulldorff et al. 2005, doi:10.1371/journal.pmed.0020059',
  params: [
    {
      id: 'form',
      kind: 'choice',
      initial: 'permutation',
      choices: ['permutation', 'poisson'],
      words: paramWords.form,
    },
    {
      id: 'windows',
      kind: 'choice',
      initial: 'any',
      choices: ['any', 'last'],
      words: paramWords.windows,
    },
    { id: 'clusters', kind: 'choice', initial: 'high', choices: ['high', 'both'], words: paramWords.clusters },
    {
      id: 'baseline',
      kind: 'choice',
      initial: 'uniform',
      choices: ['uniform', 'history'],
      words: paramWords.baseline,
    },
    cellParams.resolution,
    { id: 'nearest', kind: 'integer', initial: 50, min: 2, max: 500, step: 1, unit: '', words: paramWords.nearest },
    {
      id: 'maxShare',
      kind: 'number',
      initial: 0.5,
      min: 0.05,
      max: 0.5,
      step: 0.05,
      unit: '',
      words: paramWords.maxShare,
    },
    {
      id: 'maxMonths',
      kind: 'number',
      initial: 0.5,
      min: 0.05,
      max: 0.5,
      step: 0.05,
      unit: '',
      words: paramWords.maxMonths,
    },
    { id: 'gapMonths', kind: 'integer', initial: 0, min: 0, max: 6, step: 1, unit: '', words: paramWords.gapMonths },
    cellParams.depthKm,
    cellParams.recordedKm,
    cellParams.sides,
    { ...cellParams.permutations, max: 9999, words: paramWords.permutations },
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'cells',
  wholeYear: true,
  ownData: 'disclosed',
  sweeps: [
    cellSweeps.resolution,
    { param: 'nearest', values: [15, 30, 50, 100] },
    { param: 'maxMonths', values: [0.1, 0.25, 0.5] },
    cellSweeps.depthKm,
  ],
};
