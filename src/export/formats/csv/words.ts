import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Tables (CSV)',
    help: 'The figures behind every picture, a file each in a ZIP, the recipe beside them. For R, Python, QGIS and Excel.',
  },
  es: {
    name: 'Tablas (CSV)',
    help: 'Las cifras de cada imagen, un archivo para cada una en un ZIP, con la receta al lado. Para R, Python, QGIS y Excel.',
  },
});
