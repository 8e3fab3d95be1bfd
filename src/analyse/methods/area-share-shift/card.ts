import { cardOf } from '../../card-of.ts';

import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Kunsch 1989, doi:10.1214/aos/1176347265; Hesterberg 2015, doi:10.1080/00031305.2015.1089789; Montiel Olea & Plagborg-Moller 2019, doi:10.1002/jae.2656',
  params: { ...paramWords },
});
