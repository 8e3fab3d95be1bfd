import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Slides (PowerPoint)',
    help: 'One slide a sheet. Texts, tables, legends and charts can be changed; maps are pictures. Sources and methods stand in the speaker notes.',
  },
  es: {
    name: 'Diapositivas (PowerPoint)',
    help: 'Una diapositiva por lámina. Los textos, tablas, leyendas y gráficas se pueden cambiar; los mapas son imágenes. Las fuentes y los métodos están en las notas del orador.',
  },
});

/** What the things on a slide are called, in the list of objects and for screen readers. */
export const shapeWords = defineWords({
  en: {
    title: 'Title',
    subtitle: 'Subtitle',
    heading: 'Heading',
    caption: 'Caption',
    note: 'Note',
    source: 'Sources',
    mark: 'Handling mark',
    synthetic: 'Synthetic data',
    draft: 'Draft',
    number: 'Number',
    map: 'Map',
    coarse: 'The map has {dots} dots per inch: this machine cannot draw one of {wanted} in this size.',
    onMap: 'On the map',
    chart: 'Chart',
    onChart: 'On the chart',
    events: 'Events',
    eventsOf: 'Events in the chart “{title}”',
    table: 'Table',
    legend: 'Legend: {title}',
    image: 'Logo',
    notes: 'Notes',
    slide: 'Slide',
  },
  es: {
    title: 'Título',
    subtitle: 'Subtítulo',
    heading: 'Encabezado',
    caption: 'Pie',
    note: 'Nota',
    source: 'Fuentes',
    mark: 'Marca de manejo',
    synthetic: 'Datos sintéticos',
    draft: 'Borrador',
    number: 'Número',
    map: 'Mapa',
    coarse: 'El mapa tiene {dots} puntos por pulgada: esta máquina no puede dibujar uno de {wanted} en este tamaño.',
    onMap: 'Sobre el mapa',
    chart: 'Gráfica',
    onChart: 'Sobre la gráfica',
    events: 'Eventos',
    eventsOf: 'Eventos en la gráfica «{title}»',
    table: 'Tabla',
    legend: 'Leyenda: {title}',
    image: 'Logotipo',
    notes: 'Notas',
    slide: 'Diapositiva',
  },
});
