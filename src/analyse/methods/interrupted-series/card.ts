import { cellParams } from '../../cell-params.ts';
import type { MethodCard } from '../../method.ts';
import { paramWords, words } from './words.ts';

export const card: MethodCard = {
  id: 'interrupted-series',
  version: 1,
  words,
  citation:
    'Lopez Bernal, Cummins & Gasparrini 2017, doi:10.1093/ije/dyw098; Wagner et al. 2002, doi:10.1046/j.1365-2710.2002.00430.x; Wedderburn 1974, doi:10.1093/biomet/61.3.439; Newey & West 1987, doi:10.2307/1913610, 1994, doi:10.2307/2297912',
  params: [
    { id: 'date', kind: 'date', initial: '', words: paramWords.date },
    { id: 'place', kind: 'place', initial: '', words: paramWords.place },
    {
      id: 'season',
      kind: 'choice',
      initial: 'months',
      choices: ['months', 'harmonics', 'none'],
      words: paramWords.season,
    },
    { id: 'slope', kind: 'boolean', initial: false, words: paramWords.slope },
    { id: 'perDay', kind: 'boolean', initial: true, words: paramWords.perDay },
    cellParams.depthKm,
    cellParams.exactOnly,
  ],
  needs: 'either',
  shape: 'interrupted-series',
  ownData: 'disclosed',
  sweeps: [
    { param: 'season', values: ['months', 'harmonics', 'none'] },
    { param: 'depthKm', values: ['25', '50', '100', '150'] },
  ],
  wholeYear: true,
  usesOwn: true,
};
