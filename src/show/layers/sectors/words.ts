import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Sector totals',
    title: '{measure}, sector totals in the period',
    note: 'The area of a circle is proportional to the number; it stands at the middle of its sector’s border.',
  },
  es: {
    name: 'Totales por sector',
    title: '{measure}: totales por sector en el periodo',
    note: 'El área del círculo es proporcional al número; está a la mitad de la frontera de su sector.',
  },
});
