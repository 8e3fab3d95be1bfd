import { defineWords } from '../../../base/words.ts';

/** What it is called. */
export const nameWords = defineWords({
  en: { name: 'Change in neighbouring areas (weighted displacement quotient and difference)' },
  es: { name: 'Cambio en zonas vecinas (cociente y diferencia ponderados de desplazamiento espacial de los eventos)' },
});
