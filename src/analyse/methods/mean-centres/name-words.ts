import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Mean centre and standard deviational ellipse over time' },
  es: { name: 'Centro medio y elipse de desviación estándar en el tiempo' },
});
