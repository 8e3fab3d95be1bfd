import { defineWords } from '../../../base/words.ts';
import { sesnspWords } from '../../mexico/sesnsp-words.ts';

export const words = defineWords({
  en: {
    ...sesnspWords.en,
    name: 'SESNSP: crime by Mexican municipality',
    counted: 'Investigation files opened by the prosecutors of each state, by municipality, type of crime and month.',
  },
  es: {
    ...sesnspWords.es,
    name: 'SESNSP: delitos por municipio de México',
    counted: 'Carpetas de investigación iniciadas por la fiscalía de cada estado, por municipio, tipo de delito y mes.',
  },
});
