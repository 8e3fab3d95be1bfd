import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      "Tells which sectors hold a larger or a smaller share of the corridor's total in one period than in the other. The bands come from drawing whole years again, and hold for all sectors at once. The centre of the sector totals is counted from sector midpoints; its bounds put everyone at either end of each sector. Movement inside a sector is not seen.",
    caution:
      'Totals of areas are no points: they have no p and no distance here. A sector is counted whole. Where a period has fewer than three years the bands are left out. This comparison cannot tell one cause from another.',
    differs:
      'A chi-square test of the same totals, as R and spreadsheets give it, takes every event as independent and calls nearly any change significant; drawing single months again instead of whole years makes the bands too narrow. Bands here hold for all sectors at once, and the seed is part of the result.',
  },
  es: {
    meaning:
      'Dice qué sectores tienen una parte mayor o menor del total del corredor en un periodo que en el otro. Las bandas se obtienen volviendo a sacar años enteros y valen para todos los sectores a la vez. El centro de los totales se cuenta desde el punto medio de cada sector; sus límites ponen a todos en uno u otro extremo de cada sector. El movimiento dentro de un sector no se ve.',
    caution:
      'Los totales de áreas no son puntos: aquí no tienen p ni distancia. Cada sector se cuenta completo. Si un periodo tiene menos de tres años, no se dan bandas. Esta comparación no distingue una causa de otra.',
    differs:
      'Una ji cuadrada de los mismos totales, como la dan R y las hojas de cálculo, toma cada evento como independiente y llama significativo a casi cualquier cambio; volver a sacar meses sueltos en vez de años enteros hace las bandas demasiado angostas. Aquí las bandas valen para todos los sectores a la vez y la semilla es parte del resultado.',
  },
});

export const paramWords = {
  draws: defineWords({
    en: {
      name: 'Draws',
      help: 'How often the years of each period are drawn again.',
      why: 'With 999 a band moves little from one seed to another.',
    },
    es: {
      name: 'Extracciones',
      help: 'Cuántas veces se vuelven a sacar los años de cada periodo.',
      why: 'Con 999 una banda cambia poco de una semilla a otra.',
    },
  }),
};
