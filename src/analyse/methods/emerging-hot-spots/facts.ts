import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodFacts } from '../../method.ts';
import { nameWords } from './name-words.ts';

export const facts = {
  id: 'emerging-hot-spots',
  version: 1,
  words: nameWords,
  params: [
    { ...cellParams.resolution, max: 6 },
    cellParams.rings,
    {
      id: 'stepMonths',
      kind: 'integer',
      initial: 12,
      min: 1,
      max: 12,
      step: 1,
      unit: '',
    },
    { id: 'stepsBack', kind: 'integer', initial: 1, min: 0, max: 3, step: 1, unit: '' },
    { id: 'alignment', kind: 'choice', initial: 'end', choices: ['end', 'start'] },
    { id: 'incomplete', kind: 'choice', initial: 'drop', choices: ['drop', 'keep'] },
    cellParams.depthKm,
    cellParams.recordedKm,
    cellParams.sides,
    {
      id: 'significance',
      kind: 'choice',
      initial: 'exact',
      choices: ['exact', 'analytic'],
    },
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'cells',
  wholeYear: true,
  ownData: 'classes',
  sweeps: [cellSweeps.resolution, { param: 'stepMonths', values: [1, 3, 6, 12] }, cellSweeps.rings, cellSweeps.depthKm],
} as const satisfies MethodFacts;
