import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { unitWords } from '../../units/unit-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Anselin 1995, doi:10.1111/j.1538-4632.1995.tb00338.x; Moran 1950, doi:10.1093/biomet/37.1-2.17; Sokal, Oden & Thomson 1998, doi:10.1111/j.1538-4632.1998.tb00406.x; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Assunção & Reis 1999, Statistics in Medicine 18: 2147-2162',
  params: { ...cellWords, ...unitWords, ...paramWords },
});
