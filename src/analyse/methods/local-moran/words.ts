import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: "Local Moran's I (clusters and outliers)",
    meaning:
      'Compares each cell with its neighbours. High-high: more than the mean, among cells that hold more. Low-low: less, among cells that hold less. High-low and low-high are outliers, unlike their neighbours. Of the cells marked at FDR 5 %, about 5 in 100 are expected to be marked wrongly, if these counts lay on the cells in any order. Global Moran’s I says for each side whether like lies by like as a whole. It does not say why, nor that a place is dangerous.',
    caution:
      'The test takes any order of the counts on the cells as equally likely. Cells without records count as zero within the recorded distance; beyond it they are not observed and not tested, nor are cells without a neighbour. Most cells hold few records, so low-low cells are seldom significant. The name of a quadrant alone is no finding: read it only where the cell is significant.',
    differs:
      'GeoDa, R spdep (localmoran) and esda give the same I with row-standardised weights where m2 has divisor n; with divisor n - 1, as spdep can and ArcGIS does, it is smaller by (n - 1) / n. GeoDa’s pseudo p is one-sided, half of the one here, and GeoDa and ArcGIS correct for the number of cells only where asked. The normal forms differ: over all orders of the counts, or over the orders of the other cells; both are too ready where counts are skewed. Edges, isolated cells, zeros that count and the random numbers differ as well.',
  },
  es: {
    name: 'I local de Moran (grupos y atípicos)',
    meaning:
      'Compara cada celda con sus vecinas. Alto-alto: más que la media, entre celdas que tienen más. Bajo-bajo: menos, entre celdas que tienen menos. Alto-bajo y bajo-alto son atípicas, distintas de sus vecinas. De las celdas marcadas con FDR de 5 %, se espera que cerca de 5 de cada 100 estén mal marcadas, si estos conteos estuvieran en las celdas en cualquier orden. La I global de Moran dice, para cada lado, si en conjunto lo parecido está junto a lo parecido. No dice por qué, ni que un lugar sea peligroso.',
    caution:
      'La prueba toma como igual de probable cualquier orden de los conteos en las celdas. Las celdas sin registros cuentan como cero a menos de la distancia registrada; más allá no están observadas y no se prueban, ni tampoco las celdas sin vecinas. Casi todas las celdas tienen pocos registros, por eso las bajo-bajo rara vez son significativas. El nombre de un cuadrante por sí solo no es un hallazgo: léalo solo donde la celda es significativa.',
    differs:
      'GeoDa, R spdep (localmoran) y esda dan la misma I con pesos estandarizados por fila si m2 tiene divisor n; con divisor n - 1, como puede spdep y hace ArcGIS, es menor por (n - 1) / n. La pseudo p de GeoDa es de un solo lado, la mitad de la de aquí, y GeoDa y ArcGIS corrigen por el número de celdas solo si se les pide. Las formas normales difieren: sobre todos los órdenes de los conteos o sobre los órdenes de las demás celdas; ambas se apresuran donde los conteos son asimétricos. También difieren los bordes, las celdas aisladas, los ceros que cuentan y los números al azar.',
  },
});

export const paramWords = {
  weights: defineWords({
    en: {
      name: 'Who is a neighbour',
      help: 'Rings of cells, all cells whose centre lies within a distance, or so many nearest cells. Each row of weights sums to 1.',
      why: 'Hexagons share whole edges with their ring, so that every inner cell has the same neighbours in every direction.',
      rings: 'Rings of cells',
      distance: 'Within a distance',
      nearest: 'The nearest cells',
    },
    es: {
      name: 'Quién es vecina',
      help: 'Anillos de celdas, todas las celdas con el centro a menos de una distancia, o cierto número de celdas más cercanas. Cada fila de pesos suma 1.',
      why: 'Los hexágonos comparten lados enteros con su anillo, así que toda celda interior tiene las mismas vecinas en cada dirección.',
      rings: 'Anillos de celdas',
      distance: 'A menos de una distancia',
      nearest: 'Las celdas más cercanas',
    },
  }),
  distanceKm: defineWords({
    en: {
      name: 'Distance',
      help: 'Great-circle distance between centres, for neighbours within a distance.',
      why: '25 km hold the first ring of cells with edges of 10 km, whose centres are 15 to 20 km apart, and not the second.',
    },
    es: {
      name: 'Distancia',
      help: 'Distancia de círculo máximo entre centros, para vecinas a menos de una distancia.',
      why: '25 km incluyen el primer anillo de celdas con lados de 10 km, cuyos centros distan de 15 a 20 km, y no el segundo.',
    },
  }),
  nearest: defineWords({
    en: {
      name: 'Nearest cells',
      help: 'How many, for neighbours by nearness. A cell at the edge then looks farther inside.',
      why: 'Six, as many as a hexagon’s ring has.',
    },
    es: {
      name: 'Celdas más cercanas',
      help: 'Cuántas, para vecinas por cercanía. Una celda en el borde mira entonces más adentro.',
      why: 'Seis, las que tiene el anillo de un hexágono.',
    },
  }),
  significance: defineWords({
    en: {
      name: 'Significance',
      help: 'Conditional permutation keeps each cell and puts the others in random order. The normal forms take I as normal, which skewed counts are not: they mark too many cells, and are offered to compare with other tools.',
      why: 'Counts with many zeros are far from normal, and a permutation asks for no form.',
      permutation: 'Conditional permutation',
      conditional: 'Normal, over the other cells',
      total: 'Normal, over all cells',
    },
    es: {
      name: 'Significancia',
      help: 'La permutación condicional deja cada celda y pone las demás en orden al azar. Las formas normales toman I como normal, y los conteos asimétricos no lo son: marcan demasiadas celdas y se ofrecen para comparar con otras herramientas.',
      why: 'Los conteos con muchos ceros están lejos de ser normales, y una permutación no pide ninguna forma.',
      permutation: 'Permutación condicional',
      conditional: 'Normal, sobre las demás celdas',
      total: 'Normal, sobre todas las celdas',
    },
  }),
};
