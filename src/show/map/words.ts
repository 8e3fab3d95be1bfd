import { defineWords } from '../../base/words.ts';

export const mapWords = defineWords({
  en: {
    kilometres: '{km} km',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeView: 'Whole corridor in view',
    loading: 'Loading the map',
    lost: 'The graphics card let go of the map. It is drawn again as soon as the card is back; nothing else is lost.',
    gone: 'The graphics card has not come back by itself. Nothing else is lost.',
    redraw: 'Draw the map again',
    redrawn:
      'The graphics card had let go of the map, and it was drawn again. Layers, view and tools are as they were.',
    read: 'Dismiss',
  },
  es: {
    kilometres: '{km} km',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    wholeView: 'Todo el corredor a la vista',
    loading: 'Se carga el mapa',
    lost: 'La tarjeta gráfica soltó el mapa. Se dibuja de nuevo en cuanto regrese; no se perdió nada más.',
    gone: 'La tarjeta gráfica no ha regresado por sí sola. No se perdió nada más.',
    redraw: 'Dibujar el mapa de nuevo',
    redrawn:
      'La tarjeta gráfica había soltado el mapa, y se dibujó de nuevo. Las capas, la vista y las herramientas están como estaban.',
    read: 'Descartar',
  },
});
