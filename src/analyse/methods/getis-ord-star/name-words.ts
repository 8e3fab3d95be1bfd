import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Hot spots (Getis-Ord Gi*)' },
  es: { name: 'Puntos calientes (Getis-Ord Gi*)' },
});
