import { defineWords } from '../../../base/words.ts';
import { sesnspWords } from '../../mexico/sesnsp-words.ts';

export const words = defineWords({
  en: {
    ...sesnspWords.en,
    name: 'SESNSP: crime by Mexican state',
    counted: 'Investigation files opened by the prosecutors of each state, by type of crime and month.',
  },
  es: {
    ...sesnspWords.es,
    name: 'SESNSP: delitos por estado de México',
    counted: 'Carpetas de investigación iniciadas por la fiscalía de cada estado, por tipo de delito y mes.',
  },
});
