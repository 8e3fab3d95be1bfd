import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Emerging share',
    meaning:
      "Of the region's cells with records, how many in 100 the emerging hot spots method classes as new, consecutive, intensifying, persistent or sporadic hot spots.",
    caution:
      'Diminishing, oscillating and historical hot spots are not among them. The two sides of the border are tested apart, and records are collected differently on each: a side that could not be tested is left out, with its cells. It speaks of records, not of what was not found.',
    direction: 'At first more speaks for a region: more of the places with records there are hot spots of late.',
    unit: '% of cells with records',
    hot: 'cells that are such hot spots',
    cells: 'cells with records',
  },
  es: {
    name: 'Parte emergente',
    meaning:
      'De las celdas de la región con registros, cuántas de cada 100 clasifica el método de puntos calientes emergentes como nuevas, consecutivas, en intensificación, persistentes o esporádicas.',
    caution:
      'No se cuentan los puntos calientes en disminución, oscilantes ni históricos. Cada lado de la frontera se prueba por separado y los registros se recogen de manera distinta: un lado que no pudo probarse queda fuera, con sus celdas. Habla de lo registrado, no de lo que no se encontró.',
    direction:
      'Al principio, más habla a favor de una región: más de sus lugares con registros son puntos calientes recientes.',
    unit: '% de las celdas con registros',
    hot: 'celdas que son esos puntos calientes',
    cells: 'celdas con registros',
  },
});
