import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'emerging-hot-spots',
  version: 1,
  words,
  citation:
    'Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Mann 1945, doi:10.2307/1907187; Esri, How Emerging Hot Spot Analysis works, ArcGIS Pro 3.2',
  params: [
    { ...cellParams.resolution, max: 6, words: paramWords.resolution },
    cellParams.rings,
    {
      id: 'stepMonths',
      kind: 'integer',
      initial: 12,
      min: 1,
      max: 12,
      step: 1,
      unit: '',
      words: paramWords.stepMonths,
    },
    { id: 'stepsBack', kind: 'integer', initial: 1, min: 0, max: 3, step: 1, unit: '', words: paramWords.stepsBack },
    { id: 'alignment', kind: 'choice', initial: 'end', choices: ['end', 'start'], words: paramWords.alignment },
    { id: 'incomplete', kind: 'choice', initial: 'drop', choices: ['drop', 'keep'], words: paramWords.incomplete },
    cellParams.depthKm,
    cellParams.recordedKm,
    cellParams.sides,
    {
      id: 'significance',
      kind: 'choice',
      initial: 'exact',
      choices: ['exact', 'analytic'],
      words: paramWords.significance,
    },
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'cells',
  wholeYear: true,
  ownData: 'classes',
  sweeps: [cellSweeps.resolution, { param: 'stepMonths', values: [1, 3, 6, 12] }, cellSweeps.rings, cellSweeps.depthKm],
};
