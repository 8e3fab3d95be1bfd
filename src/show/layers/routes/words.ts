import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Routes',
    schematic: 'Dashed: schematic, drawn through towns in order, not surveyed',
    own: 'Solid: routes of this study',
  },
  es: {
    name: 'Rutas',
    schematic: 'Discontinuas: esquemáticas, trazadas por sus poblaciones en orden, no levantadas en campo',
    own: 'Continuas: rutas de este estudio',
  },
});
