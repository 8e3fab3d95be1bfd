import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Emerging hot spots' },
  es: { name: 'Puntos calientes emergentes' },
});
