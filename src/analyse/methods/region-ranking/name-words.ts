import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Ranking of regions (weighted sum, TOPSIS, SMAA-2)' },
  es: { name: 'Clasificación de regiones (suma ponderada, TOPSIS, SMAA-2)' },
});
