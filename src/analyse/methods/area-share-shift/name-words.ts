import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Change of each sector’s share between two periods (block bootstrap of years)' },
  es: { name: 'Cambio de la participación de cada sector entre dos periodos (bootstrap de años por bloques)' },
});
