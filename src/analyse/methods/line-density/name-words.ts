import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Density along the border (kernel density)' },
  es: { name: 'Densidad a lo largo de la frontera (densidad de núcleo)' },
});
