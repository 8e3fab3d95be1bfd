import { defineWords } from '../../base/words.ts';

export const words = defineWords({
  en: { comparison: 'Comparison of the two periods' },
  es: { comparison: 'Comparación de los dos periodos' },
});
