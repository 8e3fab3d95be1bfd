import { defineWords } from '../base/words.ts';

/** What citations say of sources in words of the app's own, by that text; names and titles of publishers stay as they are. */
export const citationWords = defineWords({
  en: {
    'publisher not stated in the file': '{file} (publisher not stated)',
    'publisher not stated in the file; codes of the regions of U.S. Customs and Border Protection':
      '{file} (publisher not stated)',
    'A table of the person who added it': 'A table as described by the person who added it',
    'Outlines of areas': 'Outlines of areas',
    'Figures of areas': 'Figures of areas',
    'Cube of cells, kilometres and months': 'Cube of cells, kilometres and months',
    'not stated': 'licence not stated',
    'not public': 'not public',
    'public domain': 'public domain',
    'libre uso con fuente / free use with source': 'free use with source',
    'ODbL, credit required': 'ODbL, credit required',
  },
  es: {
    'publisher not stated in the file': '{file} (fuente no indicada)',
    'publisher not stated in the file; codes of the regions of U.S. Customs and Border Protection':
      '{file} (fuente no indicada)',
    'A table of the person who added it': 'Una tabla según la describió quien la agregó',
    'Outlines of areas': 'Contornos de áreas',
    'Figures of areas': 'Cifras de áreas',
    'Cube of cells, kilometres and months': 'Cubo de celdas, kilómetros y meses',
    'not stated': 'licencia no indicada',
    'not public': 'no pública',
    'public domain': 'dominio público',
    'libre uso con fuente / free use with source': 'libre uso con fuente',
    'ODbL, credit required': 'ODbL, con crédito obligatorio',
  },
});
