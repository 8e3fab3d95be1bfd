import { defineWords } from '../../base/words.ts';
import { encounterNoticeWords } from './notice-words.ts';
import { encounterWords } from './words.ts';

const [{ en, es }, notices] = [encounterWords, encounterNoticeWords];

export const ohssWords = defineWords({
  en: {
    'break.title-42-begins': en['break.title-42-begins'],
    'break.title-42-ends': en['break.title-42-ends'],
    'break.ohss-early':
      "Before October 2001 the months of some sectors are up to 8 percent below the Border Patrol's own yearly figures (Del Rio, FY2000: 145,820 and 157,178).",
    'notice.part-years': notices.en['notice.part-years'],
  },
  es: {
    'break.title-42-begins': es['break.title-42-begins'],
    'break.title-42-ends': es['break.title-42-ends'],
    'break.ohss-early':
      'Antes de octubre de 2001 los meses de algunos sectores quedan hasta 8 por ciento debajo de las cifras anuales de la propia Patrulla Fronteriza (Del Rio, año fiscal 2000: 145,820 y 157,178).',
    'notice.part-years': notices.es['notice.part-years'],
  },
});
