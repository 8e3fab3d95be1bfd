import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Corridor outline',
    outline: 'Land within {depth} km of the boundary',
    stretch: 'Km {from} to {to}: {border} km along the boundary, {straight} km straight',
    area: '{area} km², outline right to {tolerance} km',
  },
  es: {
    name: 'Contorno del corredor',
    outline: 'Tierra a menos de {depth} km de la línea divisoria',
    stretch: 'Km {from} a {to}: {border} km sobre la línea divisoria, {straight} km en línea recta',
    area: '{area} km², contorno exacto a {tolerance} km',
  },
});
