import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: { title: 'Layers', geoJson: 'GeoJSON', outlineLabel: 'GeoJSON: save the outline of the corridor' },
  es: { title: 'Capas', geoJson: 'GeoJSON', outlineLabel: 'GeoJSON: guardar el contorno del corredor' },
});
