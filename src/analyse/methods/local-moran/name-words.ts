import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Local Moran’s I (clusters and outliers)' },
  es: { name: 'I local de Moran (grupos y atípicos)' },
});
