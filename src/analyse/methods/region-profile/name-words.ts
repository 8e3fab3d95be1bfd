import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Profile of a region (Sen, Mann-Kendall, most alike by standardised distance)' },
  es: { name: 'Perfil de una región (Sen, Mann-Kendall, más parecidas por distancia estandarizada)' },
});
