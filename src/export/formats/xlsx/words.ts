import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Workbook (XLSX)',
    help: 'The figures behind every picture, a worksheet each, with sources, methods and recipe on the second. For Excel and LibreOffice.',
  },
  es: {
    name: 'Libro de cálculo (XLSX)',
    help: 'Las cifras de cada imagen, una hoja para cada una; en la segunda, fuentes, métodos y receta. Para Excel y LibreOffice.',
  },
});
