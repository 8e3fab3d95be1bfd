import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Difference between the periods',
    title: 'Difference of shares, percentage points',
    more: 'More than before',
    less: 'Less than before',
    within: 'Hatched: the band holds zero',
    band: '95 % band, for all stretches together',
    centreBefore: 'Centre of the totals before: everyone at western ends, midpoint, eastern ends',
    centreNow: 'The same now',
    centreNote:
      'The centre of the totals moved {km} km from midpoints; by where people stood inside the sectors, {lower} to {upper} km.',
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
    centreBefore: 'Centro de los totales antes: todos en el extremo oeste, punto medio, todos en el extremo este',
    centreNow: 'Lo mismo ahora',
    centreNote:
      'El centro de los totales se movió {km} km contado desde los puntos medios; según dónde estuviera la gente dentro de los sectores, de {lower} a {upper} km.',
    description:
      'Diferencia de la proporción de cada tramo entre {now} y {before}, en puntos porcentuales, con banda simultánea del 95 %. En {outside} de {all} tramos la banda no contiene el cero.',
  },
});
