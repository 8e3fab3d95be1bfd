import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Trend (Mann-Kendall, with Sen’s slope)' },
  es: { name: 'Tendencia (Mann-Kendall, con la pendiente de Sen)' },
});
