import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Shift between two periods (Wasserstein distance, Kolmogorov-Smirnov, difference of means)' },
  es: { name: 'Cambio entre dos periodos (distancia de Wasserstein, Kolmogorov-Smirnov, diferencia de medias)' },
});
