import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Difference between the periods',
    title: 'Difference of shares, percentage points',
    more: 'More than before',
    less: 'Less than before',
    within: 'Hatched: the band holds zero',
    band: '95 % band, for all stretches together',
    description:
      'Difference of each stretch’s share between {now} and {before}, in percentage points, with a simultaneous 95 % band. For {outside} of {all} stretches the band does not hold zero.',
  },
  es: {
    name: 'Diferencia entre los periodos',
    title: 'Diferencia de proporciones, puntos porcentuales',
    more: 'Más que antes',
    less: 'Menos que antes',
    within: 'Con trama: la banda contiene el cero',
    band: 'Banda del 95 %, para todos los tramos juntos',
    description:
      'Diferencia de la proporción de cada tramo entre {now} y {before}, en puntos porcentuales, con banda simultánea del 95 %. En {outside} de {all} tramos la banda no contiene el cero.',
  },
});
