import { defineWords } from '../../../base/words.ts';

export const openerWords = defineWords({
  en: {
    open: 'Play over time',
    stepBack: 'Findings are not drawn',
  },
  es: {
    open: 'Reproducir en el tiempo',
    stepBack: 'Los hallazgos no se dibujan',
  },
});
