import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Mexico, national series',
    title: '{measure}',
    description: '{measure}, by month. A national series: it has no place along the border.',
  },
  es: {
    name: 'México, serie nacional',
    title: '{measure}',
    description: '{measure}, por mes. Serie nacional: no tiene lugar a lo largo de la frontera.',
  },
});
