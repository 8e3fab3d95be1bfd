import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Areas (GeoJSON)',
    counted: 'Outlines of areas that records are counted in.',
    caution:
      'Only id, name and outline of each area are kept; the line numbers of its report count the areas of the file.',
    'notice.parts-joined': 'Areas of the same id, joined into one: {count}',
    'notice.unclosed': 'Outlines that did not end where they began, closed: {count}',
    'notice.axes-swapped': 'Outlines with latitude before longitude, turned: {count}',
    'notice.crossed': 'Outlines that cross themselves; what they enclose twice counts as outside: {count}',
  },
  es: {
    name: 'Áreas (GeoJSON)',
    counted: 'Contornos de áreas en que se cuentan los registros.',
    caution:
      'Solo se conservan clave, nombre y contorno de cada área; los números de línea de su informe cuentan las áreas del archivo.',
    'notice.parts-joined': 'Áreas con la misma clave, unidas en una: {count}',
    'notice.unclosed': 'Contornos que no terminaban donde empezaban, cerrados: {count}',
    'notice.axes-swapped': 'Contornos con la latitud antes que la longitud, corregidos: {count}',
    'notice.crossed': 'Contornos que se cruzan a sí mismos; lo que encierran dos veces cuenta como fuera: {count}',
  },
});
