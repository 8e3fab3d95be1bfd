import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Concentration (Lorenz curve and Gini coefficient)' },
  es: { name: 'Concentración (curva de Lorenz y coeficiente de Gini)' },
});
