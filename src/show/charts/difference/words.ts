import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Difference between the periods',
    title: 'Difference of shares, percentage points',
    more: 'More than before',
    less: 'Less than before',
    within: 'Hatched: the band holds zero',
    band: '95 % band, for all stretches together',
    centreBefore: 'Bounds of the centre before',
    centreNow: 'Bounds of the centre now',
    centreNote:
      'The centre of the totals moved {km} km, counted from sector midpoints; with everyone at one end or the other of each sector, {lower} to {upper} km.',
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
    centreBefore: 'Límites del centro antes',
    centreNow: 'Límites del centro ahora',
    centreNote:
      'El centro de los totales se movió {km} km, contado desde el punto medio de cada sector; con todos en un extremo u otro de cada sector, de {lower} a {upper} km.',
    description:
      'Diferencia de la proporción de cada tramo entre {now} y {before}, en puntos porcentuales, con banda simultánea del 95 %. En {outside} de {all} tramos la banda no contiene el cero.',
  },
});
