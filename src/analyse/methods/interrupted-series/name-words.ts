import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Interrupted time series (quasi-Poisson, Newey-West)' },
  es: { name: 'Serie de tiempo interrumpida (cuasi-Poisson, Newey-West)' },
});
