import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Mexico, national series',
    description: '{measure}, by month. A national series: it has no place along the border.',
  },
  es: {
    name: 'México, serie nacional',
    description: '{measure}, por mes. Serie nacional: no tiene lugar a lo largo de la frontera.',
  },
});
