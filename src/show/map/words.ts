import { defineWords } from '../../base/words.ts';

export const mapWords = defineWords({
  en: {
    kilometres: '{km} km',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeView: 'Whole corridor in view',
    loading: 'Loading the map',
  },
  es: {
    kilometres: '{km} km',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    wholeView: 'Todo el corredor a la vista',
    loading: 'Se carga el mapa',
  },
});
