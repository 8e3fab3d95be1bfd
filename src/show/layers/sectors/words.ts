import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Sector totals',
    title: '{measure}, sector totals in the period',
    note: 'Circle areas are proportional to the numbers',
  },
  es: {
    name: 'Totales por sector',
    title: '{measure}: totales por sector en el periodo',
    note: 'El área de los círculos es proporcional a los números',
  },
});
