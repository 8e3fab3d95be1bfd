import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Map layers (GeoJSON)',
    help: 'What the maps draw, with figures and classes, in WGS 84, and for QGIS a style with the same classes, colours and labels. In a ZIP, with the recipe.',
  },
  es: {
    name: 'Capas de los mapas (GeoJSON)',
    help: 'Lo que dibujan los mapas, con cifras y clases, en WGS 84, y para QGIS un estilo con las mismas clases, colores y rótulos. En un ZIP, con la receta.',
  },
});
