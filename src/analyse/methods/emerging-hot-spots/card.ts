import { cardOf } from '../../card-of.ts';
import { cellWords } from '../../cell-words.ts';
import { facts } from './facts.ts';
import { paramWords, words } from './words.ts';

export const card = cardOf(facts, {
  words,
  citation:
    'Ord & Getis 1995, doi:10.1111/j.1538-4632.1995.tb00912.x; Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; Mann 1945, doi:10.2307/1907187; Esri, How Emerging Hot Spot Analysis works, ArcGIS Pro 3.2',
  params: { ...cellWords, ...paramWords },
});
