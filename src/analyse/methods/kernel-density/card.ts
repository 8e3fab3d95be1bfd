import { cardOf } from '../../card-of.ts';
import { densityWords } from '../../density-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Silverman 1986, doi:10.1007/978-1-4899-3324-9; Scott 1992, doi:10.1002/9780470316849; Wand 1994, doi:10.1080/10618600.1994.10474656; Hyndman 1996, doi:10.1080/00031305.1996.10474359; Snyder 1987, doi:10.3133/pp1395',
  params: { ...densityWords, ...paramWords },
});
