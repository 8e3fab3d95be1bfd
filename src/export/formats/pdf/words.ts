import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Document (PDF)',
    help: 'All sheets in one file to print or to read: text, lines and charts stay sharp, maps have 300 dots per inch, and screen readers find titles, descriptions and tables. Notes and figures follow the sheets.',
    notes: 'Notes and figures: {title}',
    notesAll: 'Notes on all sheets',
    seeAll:
      'What several sheets share (what is counted, sources, how they were made) stands at the end: “Notes on all sheets”.',
    someSheets: '{text} (Sheets {list}.)',
    figures: 'Figures: {title}',
    mapFigures: 'Figures of the map',
    chartFigures: 'Figures of the chart',
    tableFigures: 'Figures of the table',
    recordFigures: 'What the decision record says',
    same: 'The same figures as “{title}”.',
    last: 'The last {shown} of {all} rows; the files for spreadsheets (XLSX, CSV) hold all of them.',
    first: 'The first {shown} rows, of {all}; the files for spreadsheets (XLSX, CSV) hold all of them.',
    largest:
      'The {shown} rows with the largest figures, of {all}; the files for spreadsheets (XLSX, CSV) hold all of them.',
    resolution: 'Maps of this sheet have {dots} dots per inch: this machine cannot draw larger ones.',
    recipe: 'Makes the figures of this document again in Corredor',
  },
  es: {
    name: 'Documento (PDF)',
    help: 'Todas las láminas en un archivo para imprimir o leer: texto, líneas y gráficas quedan nítidos, los mapas tienen 300 puntos por pulgada, y los lectores de pantalla encuentran títulos, descripciones y tablas. Las notas y cifras siguen a las láminas.',
    notes: 'Notas y cifras: {title}',
    notesAll: 'Notas sobre todas las láminas',
    seeAll:
      'Lo que comparten varias láminas (qué se cuenta, fuentes, cómo se hicieron) está al final: «Notas sobre todas las láminas».',
    someSheets: '{text} (Láminas {list}.)',
    figures: 'Cifras: {title}',
    mapFigures: 'Cifras del mapa',
    chartFigures: 'Cifras de la gráfica',
    tableFigures: 'Cifras de la tabla',
    recordFigures: 'Lo que dice el acta de decisión',
    same: 'Las mismas cifras que «{title}».',
    last: 'Las últimas {shown} de {all} filas; los archivos para hojas de cálculo (XLSX, CSV) las tienen todas.',
    first: 'Las primeras {shown} filas, de {all}; los archivos para hojas de cálculo (XLSX, CSV) las tienen todas.',
    largest:
      'Las {shown} filas con las cifras más altas, de {all}; los archivos para hojas de cálculo (XLSX, CSV) las tienen todas.',
    resolution:
      'Los mapas de esta lámina tienen {dots} puntos por pulgada: esta máquina no puede dibujar otros más grandes.',
    recipe: 'Devuelve las cifras de este documento en Corredor',
  },
});
