import { defineWords } from '../../../base/words.ts';

export const mapWords = defineWords({
  en: {
    add: 'Put on the map: {count}',
    done: 'All of them are on the map',
    hint: 'They become places and lines of the study, with their source, and can be changed and taken away there.',
    beyond: 'Not added, as a study holds at most 1,000 things and 20,000 points of them: {count}.',
  },
  es: {
    add: 'Poner en el mapa: {count}',
    done: 'Todos están en el mapa',
    hint: 'Pasan a ser lugares y líneas del estudio, con su fuente, y ahí se pueden cambiar o quitar.',
    beyond: 'No agregados, pues un estudio guarda como máximo 1,000 elementos y 20,000 puntos de ellos: {count}.',
  },
});
