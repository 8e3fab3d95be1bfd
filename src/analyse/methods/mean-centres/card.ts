import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Lefever 1926, doi:10.1086/214027; Yuill 1971, doi:10.2307/490885; Gade 2010, doi:10.1017/S0373463309990415; Mardia & Jupp 2000, doi:10.1002/9780470316979; Anderson 2001, doi:10.1111/j.1442-9993.2001.01070.pp.x; Kunsch 1989, doi:10.1214/aos/1176347265; Hesterberg 2015, doi:10.1080/00031305.2015.1089789',
  params: { ...cellWords, ...paramWords },
});
