import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Share by route (Wilson intervals, chi-square)' },
  es: { name: 'Proporción por ruta (intervalos de Wilson, ji cuadrada)' },
});
