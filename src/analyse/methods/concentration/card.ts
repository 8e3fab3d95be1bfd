import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Lorenz 1905, doi:10.2307/2276207; Gini 1912, Variabilità e mutabilità; Weisburd 2015, doi:10.1111/1745-9125.12070; Bernasco & Steenbeek 2017, doi:10.1007/s10940-016-9324-7; Efron 1979, doi:10.1214/aos/1176344552; Kunsch 1989, doi:10.1214/aos/1176347265',
  params: { ...cellWords, ...paramWords },
});
