import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'concentration',
  version: 1,
  words,
  citation:
    'Lorenz 1905, doi:10.2307/2276207; Gini 1912, Variabilità e mutabilità; Weisburd 2015, doi:10.1111/1745-9125.12070; Bernasco & Steenbeek 2017, doi:10.1007/s10940-016-9324-7; Efron 1979, doi:10.1214/aos/1176344552; Kunsch 1989, doi:10.1214/aos/1176347265',
  params: [
    { id: 'of', kind: 'choice', initial: 'cells', choices: ['cells', 'kilometres'], words: paramWords.of },
    cellParams.resolution,
    cellParams.depthKm,
    cellParams.recordedKm,
    { id: 'side', kind: 'choice', initial: 'both', choices: ['both', 'us', 'mexico'], words: paramWords.side },
    { id: 'parts', kind: 'choice', initial: 'years', choices: ['years', 'halves'], words: paramWords.parts },
    { id: 'drawn', kind: 'choice', initial: 'months', choices: ['months', 'records'], words: paramWords.drawn },
    {
      id: 'draws',
      kind: 'integer',
      initial: 999,
      min: 199,
      max: 9999,
      step: 100,
      unit: '',
      words: paramWords.draws,
    },
    cellParams.exactOnly,
  ],
  needs: 'incidents',
  shape: 'cells',
  ownData: 'disclosed',
  sweeps: [
    cellSweeps.resolution,
    cellSweeps.depthKm,
    { param: 'of', values: ['cells', 'kilometres'] },
    { param: 'side', values: ['both', 'us', 'mexico'] },
  ],
};
