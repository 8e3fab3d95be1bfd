import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'A table read by your own mapping',
    counted: 'What its columns say, as the person who added the file described them.',
    caution: 'What the columns mean was said by the person who added the file; the publisher has not confirmed it.',
    'notice.month-alone': 'Only the month is known; the record stands on its first day: {count}',
    'notice.too-many-classes': 'Classes in a column that has too many to filter by, left out: {count}',
    'notice.personal-classes': 'Classes that look like names or contacts of people; their column was left out: {count}',
    'notice.elsewhere': 'Outside the border region, kept out of point statistics: {count}',
    'notice.not-located': 'Without a place, kept out of point statistics: {count}',
  },
  es: {
    name: 'Una tabla leída según su propia descripción',
    counted: 'Lo que dicen sus columnas, tal como las describió quien agregó el archivo.',
    caution: 'Quien agregó el archivo indicó qué significan las columnas; la fuente no lo ha confirmado.',
    'notice.month-alone': 'Solo se conoce el mes; el registro figura en su primer día: {count}',
    'notice.too-many-classes': 'Clases de una columna con demasiadas para filtrar, que quedó fuera: {count}',
    'notice.personal-classes': 'Clases que parecen nombres o contactos de personas; su columna quedó fuera: {count}',
    'notice.elsewhere': 'Fuera de la región fronteriza, fuera de la estadística de puntos: {count}',
    'notice.not-located': 'Sin ubicación, fuera de la estadística de puntos: {count}',
  },
});
