import { cellParams, cellSweeps } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'change-points',
  version: 2,
  words,
  citation:
    'Killick, Fearnhead & Eckley 2012, doi:10.1080/01621459.2012.737745; Zhang & Siegmund 2007, doi:10.1111/j.1541-0420.2006.00662.x; Shi, Gallagher, Lund & Killick 2022, doi:10.1016/j.csda.2022.107433; Haynes, Eckley & Fearnhead 2017, doi:10.1080/10618600.2015.1116445; Rousseeuw & Croux 1993, doi:10.1080/01621459.1993.10476408; Anscombe 1948, doi:10.1093/biomet/35.3-4.246; Anscombe 1956, doi:10.1093/biomet/43.3-4.461',
  params: [
    { id: 'of', kind: 'choice', initial: 'counts', choices: ['counts', 'shares'], words: paramWords.of },
    { id: 'cost', kind: 'choice', initial: 'auto', choices: ['auto', 'poisson', 'normal'], words: paramWords.cost },
    { id: 'penalty', kind: 'choice', initial: 'mbic', choices: ['mbic', 'bic', 'given'], words: paramWords.penalty },
    {
      id: 'penaltyValue',
      kind: 'number',
      initial: 15,
      min: 1,
      max: 200,
      step: 1,
      unit: '',
      words: paramWords.penaltyValue,
    },
    {
      id: 'minSegment',
      kind: 'integer',
      initial: 6,
      min: 2,
      max: 24,
      step: 1,
      unit: 'months',
      words: paramWords.minSegment,
    },
    { id: 'season', kind: 'boolean', initial: true, words: paramWords.season },
    { id: 'logs', kind: 'boolean', initial: true, words: paramWords.logs },
    {
      id: 'shareScale',
      kind: 'choice',
      initial: 'auto',
      choices: ['auto', 'logit', 'arcsine'],
      words: paramWords.shareScale,
    },
    { id: 'serial', kind: 'boolean', initial: true, words: paramWords.serial },
    cellParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'either',
  shape: 'trend',
  ownData: 'disclosed',
  sweeps: [
    { param: 'minSegment', values: [3, 6, 12, 24] },
    { param: 'penalty', values: ['mbic', 'bic'] },
    { param: 'of', values: ['counts', 'shares'] },
    cellSweeps.depthKm,
  ],
};
