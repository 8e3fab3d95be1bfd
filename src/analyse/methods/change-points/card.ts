import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Killick, Fearnhead & Eckley 2012, doi:10.1080/01621459.2012.737745; Zhang & Siegmund 2007, doi:10.1111/j.1541-0420.2006.00662.x; Shi, Gallagher, Lund & Killick 2022, doi:10.1016/j.csda.2022.107433; Haynes, Eckley & Fearnhead 2017, doi:10.1080/10618600.2015.1116445; Rousseeuw & Croux 1993, doi:10.1080/01621459.1993.10476408; Anscombe 1948, doi:10.1093/biomet/35.3-4.246; Anscombe 1956, doi:10.1093/biomet/43.3-4.461',
  params: { ...cellWords, ...paramWords },
});
