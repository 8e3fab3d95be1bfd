import { defineWords } from '../../base/words.ts';
import { crimeWords } from './crime-words.ts';

/** What both of SESNSP's forms say. */
export const sesnspWords = defineWords({
  en: {
    ...crimeWords.en,
    caution:
      'Investigation files opened, not convictions, and only what was reported. The method changed in January 2026: earlier figures do not compare. Months still to come have no figure.',
    'break.method-2026': 'SESNSP counts by a new method from January 2026.',
    'notice.by-sex':
      '{count} rows are split by sex and age: a file of this form may count victims instead of investigation files. See its title.',
    'notice.no-municipality':
      '{count} rows belong to no municipality (codes ending in 998 or 999). They are kept under their own code, so that the state’s sum stays whole, and join no area on the map.',
  },
  es: {
    ...crimeWords.es,
    caution:
      'Carpetas de investigación iniciadas, no sentencias, y solo lo que se denunció. El método cambió en enero de 2026: las cifras anteriores no son comparables. Los meses que faltan no tienen cifra.',
    'break.method-2026': 'El SESNSP cuenta con un método nuevo desde enero de 2026.',
    'notice.by-sex':
      '{count} filas están desglosadas por sexo y edad: un archivo de esta forma puede contar víctimas en vez de carpetas de investigación. Véase su título.',
    'notice.no-municipality':
      '{count} filas no son de ningún municipio (claves que terminan en 998 o 999). Se conservan con su propia clave, para que la suma del estado quede completa, y no se unen a ningún área del mapa.',
  },
});
