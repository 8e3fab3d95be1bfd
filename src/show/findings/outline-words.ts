import { defineWords } from '../../base/words.ts';

/** What an outline was made from. */
export const outlineWords = defineWords({
  en: {
    source: 'Boundary: IBWC/CILA 2010. Land: Natural Earth 1:10m. Illustration only; no endorsement of boundaries.',
    made: 'Land within depthKm of the boundary from fromKm to toKm, without what lies nearer to another kilometre; buffered, cut and measured with Turf on the sphere.',
  },
  es: {
    source:
      'Línea divisoria: CILA/IBWC 2010. Tierra: Natural Earth 1:10m. Solo ilustrativo; no implica aprobación de límites.',
    made: 'Tierra a menos de depthKm de la línea divisoria de fromKm a toKm, sin lo que queda más cerca de otro kilómetro; trazada, cortada y medida con Turf en la esfera.',
  },
});
