import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Space-time scan (Kulldorff)' },
  es: { name: 'Barrido espacio-temporal (Kulldorff)' },
});
