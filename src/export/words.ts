import { defineWords } from '../base/words.ts';

export const words = defineWords({
  en: {
    sources: 'Sources: {list}',
    counted: 'What is counted',
    notes: 'Notes',
    basemap:
      'Base map: boundary IBWC/CILA 2010; land and states Natural Earth and U.S. Census Bureau; towns GeoNames (CC BY 4.0). Sectors are unions of whole counties: approximate. Illustration only; no endorsement of boundaries or names.',
    made: 'Made on {date} with Corredor {version}; the recipe inside this file gives the view back.',
    scale: '{length} km',
    north: 'N',
    compared: 'Compared with {period}.',
    projection: 'Web Mercator projection; the scale bar is true at the middle of the map.',
  },
  es: {
    sources: 'Fuentes: {list}',
    counted: 'Qué se cuenta',
    notes: 'Notas',
    basemap:
      'Mapa base: línea divisoria CILA/IBWC 2010; tierra y estados Natural Earth y U.S. Census Bureau; poblaciones GeoNames (CC BY 4.0). Los sectores son uniones de condados enteros: aproximados. Solo ilustrativo; no implica aprobación de límites ni nombres.',
    made: 'Hecho el {date} con Corredor {version}; la receta dentro de este archivo devuelve la vista.',
    scale: '{length} km',
    north: 'N',
    compared: 'Comparado con {period}.',
    projection: 'Proyección Web Mercator; la escala gráfica es exacta en el centro del mapa.',
  },
});
