import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Lopez Bernal, Cummins & Gasparrini 2017, doi:10.1093/ije/dyw098; Wagner et al. 2002, doi:10.1046/j.1365-2710.2002.00430.x; Wedderburn 1974, doi:10.1093/biomet/61.3.439; Newey & West 1987, doi:10.2307/1913610, 1994, doi:10.2307/2297912',
  params: { ...cellWords, ...paramWords },
});
