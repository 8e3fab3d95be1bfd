import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    source: 'Source: {names}. {count} candidates.',
    sourceNone: '{count} candidates.',
    disclosed: 'Made from figures that had passed the threshold.',
  },
  es: {
    source: 'Fuente: {names}. {count} candidatas.',
    sourceNone: '{count} candidatas.',
    disclosed: 'Hecho de cifras que ya habían pasado el umbral.',
  },
});
