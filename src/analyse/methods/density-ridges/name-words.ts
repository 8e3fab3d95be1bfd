import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Density ridges' },
  es: { name: 'Crestas de densidad' },
});
