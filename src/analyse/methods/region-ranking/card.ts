import { cardOf } from '../../card-of.ts';

import { facts } from './facts.ts';
import { words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Hwang & Yoon 1981, Multiple attribute decision making, doi:10.1007/978-3-642-48318-9; Lahdelma & Salminen 2001, doi:10.1287/opre.49.3.444.11220; Kunsch 1989, doi:10.1214/aos/1176347265',
  params: {},
});
