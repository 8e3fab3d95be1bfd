import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Months',
    title: 'Total by month',
    description: '{measure} by month, {from} to {to}, whole sectors or bins chosen. Highest: {highest}.',
  },
  es: {
    name: 'Meses',
    title: 'Total por mes',
    description: '{measure} por mes, de {from} a {to}, sectores completos o tramos elegidos. Lo más alto: {highest}.',
  },
});
