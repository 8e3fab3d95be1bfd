import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Kernel density' },
  es: { name: 'Densidad de núcleo (kernel)' },
});
