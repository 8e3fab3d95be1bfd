import { defineWords } from '../../base/words.ts';

/** What charts say beside their figures where another program draws them. */
export const dataWords = defineWords({
  en: {
    kilometres: 'Border kilometre, west to east',
    sectors: 'Sector, west to east',
    month: 'Month',
    beyond: '{period}, not chosen',
    otherMonths: 'Months not chosen',
    partial: '{month} (not whole)',
    points: 'Percentage points',
    clearMore: 'More than before',
    clearLess: 'Less than before',
    withinMore: 'More; the band holds zero',
    withinLess: 'Less; the band holds zero',
    lower: '95 % band, lower end',
    upper: '95 % band, upper end',
  },
  es: {
    kilometres: 'Kilómetro fronterizo, de oeste a este',
    sectors: 'Sector, de oeste a este',
    month: 'Mes',
    beyond: '{period}, no elegidos',
    otherMonths: 'Meses no elegidos',
    partial: '{month} (incompleto)',
    points: 'Puntos porcentuales',
    clearMore: 'Más que antes',
    clearLess: 'Menos que antes',
    withinMore: 'Más; la banda contiene el cero',
    withinLess: 'Menos; la banda contiene el cero',
    lower: 'Banda del 95 %, extremo inferior',
    upper: 'Banda del 95 %, extremo superior',
  },
});
