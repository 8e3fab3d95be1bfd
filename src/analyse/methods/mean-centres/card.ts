import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'mean-centres',
  version: 1,
  words,
  citation:
    'Lefever 1926, doi:10.1086/214027; Yuill 1971, doi:10.2307/490885; Gade 2010, doi:10.1017/S0373463309990415; Mardia & Jupp 2000, doi:10.1002/9780470316979; Anderson 2001, doi:10.1111/j.1442-9993.2001.01070.pp.x; Kunsch 1989, doi:10.1214/aos/1176347265; Hesterberg 2015, doi:10.1080/00031305.2015.1089789',
  params: [
    {
      id: 'step',
      kind: 'choice',
      initial: 'year',
      choices: ['year', 'fiscal', 'quarter', 'rolling'],
      words: paramWords.step,
    },
    { id: 'sides', kind: 'choice', initial: 'both', choices: ['both', 'us', 'mexico'], words: paramWords.sides },
    {
      id: 'divisor',
      kind: 'choice',
      initial: 'yuill',
      choices: ['yuill', 'crimestat', 'turf'],
      words: paramWords.divisor,
    },
    { id: 'draws', kind: 'integer', initial: 999, min: 99, max: 9999, step: 100, unit: '', words: paramWords.draws },
    { id: 'blockMonths', kind: 'choice', initial: '1', choices: ['1', '3', '6'], words: paramWords.blockMonths },
    cellParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'mean-centres',
  ownData: 'disclosed',
  needsRecords: true,
  sweeps: [
    { param: 'step', values: ['year', 'fiscal', 'quarter', 'rolling'] },
    { param: 'sides', values: ['both', 'us', 'mexico'] },
    cellSweeps.depthKm,
  ],
};
