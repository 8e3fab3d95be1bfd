import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Change points (PELT)' },
  es: { name: 'Puntos de cambio (PELT)' },
});
