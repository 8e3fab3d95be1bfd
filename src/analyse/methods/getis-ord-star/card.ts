import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { unitWords } from '../../units/unit-words.ts';
import { facts } from './facts.ts';
import { significanceWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x; Marshall 1991, doi:10.2307/2347593',
  params: { ...cellWords, ...unitWords, significance: significanceWords },
});
