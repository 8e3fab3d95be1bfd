import { cardOf } from '../../card-of.ts';
import { pointWords } from '../../point-words.ts';
import { facts } from './facts.ts';
import { daysWords, distanceWords, exactOnlyWords, permutationsWords, sidesWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Knox 1964, doi:10.2307/2985220; Besag & Diggle 1977, doi:10.2307/2346974; Townsley, Homel & Chaseling 2003, doi:10.1093/bjc/43.3.615; Holm 1979, https://www.jstor.org/stable/4615733',
  params: {
    ...pointWords,
    distances: distanceWords,
    days: daysWords,
    permutations: permutationsWords,
    exactOnly: exactOnlyWords,
    sides: sidesWords,
  },
});
