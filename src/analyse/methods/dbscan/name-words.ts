import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Clusters of places (DBSCAN)' },
  es: { name: 'Grupos de lugares (DBSCAN)' },
});
