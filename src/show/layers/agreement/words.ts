import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Difference of two findings',
    title: 'Difference of two findings',
    'both-hot': 'Hot in both',
    'first-hot': 'Hot in the first alone',
    'second-hot': 'Hot in the second alone',
    'both-cold': 'Cold in both',
    'first-cold': 'Cold in the first alone',
    'second-cold': 'Cold in the second alone',
    turned: 'Hot in one, cold in the other',
    note: 'Hot and cold at FDR 5 %, whatever the filter. {units} cells or areas classed in both, {changed} of them otherwise in the second.',
  },
  es: {
    name: 'Diferencia de dos hallazgos',
    title: 'Diferencia de dos hallazgos',
    'both-hot': 'Caliente en ambos',
    'first-hot': 'Caliente solo en el primero',
    'second-hot': 'Caliente solo en el segundo',
    'both-cold': 'Fría en ambos',
    'first-cold': 'Fría solo en el primero',
    'second-cold': 'Fría solo en el segundo',
    turned: 'Caliente en uno, fría en el otro',
    note: 'Calientes y frías con FDR de 5 %, sea cual sea el filtro. {units} celdas o áreas clasificadas en ambos; {changed} de ellas difieren en el segundo.',
  },
});
