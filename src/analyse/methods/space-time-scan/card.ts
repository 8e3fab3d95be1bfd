import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Kulldorff 1997, doi:10.1080/03610929708831995; Kulldorff 2001, doi:10.1111/1467-985X.00186; Kulldorff et al. 2005, doi:10.1371/journal.pmed.0020059',
  params: { ...cellWords, ...paramWords },
});
