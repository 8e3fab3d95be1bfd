import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    tableOf: 'Figures as a table: {name}',
    splitter: 'Height of the map',
    key: 'Legend of the diagrams',
    close: 'Close',
  },
  es: {
    tableOf: 'Cifras en una tabla: {name}',
    splitter: 'Altura del mapa',
    key: 'Leyenda de los diagramas',
    close: 'Cerrar',
  },
});
