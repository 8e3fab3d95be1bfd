import { cardOf } from '../../card-of.ts';
import { densityWords } from '../../density-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Silverman 1986, doi:10.1007/978-1-4899-3324-9; Schuster 1985, doi:10.1080/03610928508828965; Scott 1992, doi:10.1002/9780470316849; Kunsch 1989, doi:10.1214/aos/1176347265; Hesterberg 2015, doi:10.1080/00031305.2015.1089789',
  params: { ...densityWords, ...paramWords },
});
