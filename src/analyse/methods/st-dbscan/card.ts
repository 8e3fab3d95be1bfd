import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { pointWords } from '../../point-words.ts';
import { facts } from './facts.ts';
import { daysWords, minPtsWords, radiusWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Birant & Kut 2007, doi:10.1016/j.datak.2006.01.013; Ester, Kriegel, Sander & Xu 1996, https://dl.acm.org/doi/10.5555/3001460.3001507',
  params: { ...cellWords, ...pointWords, radiusKm: radiusWords, days: daysWords, minPts: minPtsWords },
});
