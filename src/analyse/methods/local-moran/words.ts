import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Compares each cell with its neighbours. High-high: more than the mean, among cells that hold more. Low-low: less, among cells that hold less. High-low and low-high are outliers, unlike their neighbours. Of the cells marked at FDR 5 %, about 5 in 100 are expected to be marked wrongly, if these counts lay on the cells in any order. Global Moran’s I says for each side whether like lies by like as a whole. It does not say why, nor that a place is dangerous.',
    caution:
      'The test takes any order of the counts on the cells as equally likely. Cells without records count as zero within the recorded distance; beyond it they are not observed and not tested, nor are cells without a neighbour. Most cells hold few records, so low-low cells are seldom significant; and where a few cells hold most of all records, chance often draws one of them too, so that even their surroundings may not stand out. The name of a quadrant alone is no finding: read it only where the cell is significant. Areas are of unlike size: a large one holds more for being large, unless rates are asked for; I is then that of the Empirical Bayes index.',
    differs:
      'R spdep (localmoran) gives the same I with row-standardised weights: m2 has divisor n. GeoDa and esda take n - 1, as spdep can, so that theirs is (n - 1) / n of it; ArcGIS leaves the cell itself out of the variance. GeoDa’s pseudo p is one-sided, half of the one here, and GeoDa and ArcGIS correct for the number of cells only where asked. The normal forms differ: over all orders of the counts, or over the orders of the other cells; both are too ready where counts are skewed. Edges, isolated cells, zeros that count and the random numbers differ as well.',
  },
  es: {
    meaning:
      'Compara cada celda con sus vecinas. Alto-alto: más que la media, entre celdas que tienen más. Bajo-bajo: menos, entre celdas que tienen menos. Alto-bajo y bajo-alto son atípicas, distintas de sus vecinas. De las celdas marcadas con FDR de 5 %, se espera que cerca de 5 de cada 100 estén mal marcadas, si estos conteos estuvieran en las celdas en cualquier orden. La I global de Moran dice, para cada lado, si en conjunto lo parecido está junto a lo parecido. No dice por qué, ni que un lugar sea peligroso.',
    caution:
      'La prueba toma como igual de probable cualquier orden de los conteos en las celdas. Las celdas sin registros cuentan como cero a menos de la distancia registrada; más allá no están observadas y no se prueban, ni tampoco las celdas sin vecinas. Casi todas las celdas tienen pocos registros, por eso las bajo-bajo rara vez son significativas; y donde unas cuantas celdas concentran la mayoría de los registros, el azar también saca a menudo alguna de ellas, así que ni sus alrededores llegan a distinguirse. El nombre de un cuadrante por sí solo no es un hallazgo: léalo solo donde la celda es significativa. Las áreas son de tamaños distintos: una grande tiene más por ser grande, salvo que se pidan tasas; I es entonces la del índice de Bayes empírico.',
    differs:
      'R spdep (localmoran) da la misma I con pesos estandarizados por fila: m2 tiene divisor n. GeoDa y esda toman n - 1, como puede spdep, y la suya es (n - 1) / n de esta; ArcGIS deja la propia celda fuera de la varianza. La pseudo p de GeoDa es de un solo lado, la mitad de la de aquí, y GeoDa y ArcGIS corrigen por el número de celdas solo si se les pide. Las formas normales difieren: sobre todos los órdenes de los conteos o sobre los órdenes de las demás celdas; ambas se apresuran donde los conteos son asimétricos. También difieren los bordes, las celdas aisladas, los ceros que cuentan y los números al azar.',
  },
});

export const paramWords = {
  significance: defineWords({
    en: {
      name: 'Significance',
      help: 'Conditional permutation keeps each cell and puts the others in random order. The normal forms take I as normal, which skewed counts are not: they mark too many cells, and are offered to compare with other tools. People are always tested by permutation.',
      why: 'Counts with many zeros are far from normal, and a permutation asks for no form.',
      permutation: 'Conditional permutation',
      conditional: 'Normal, over the other cells',
      total: 'Normal, over all cells',
    },
    es: {
      name: 'Significancia',
      help: 'La permutación condicional deja cada celda y pone las demás en orden al azar. Las formas normales toman I como normal, y los conteos asimétricos no lo son: marcan demasiadas celdas y se ofrecen para comparar con otras herramientas. Las personas siempre se prueban por permutación.',
      why: 'Los conteos con muchos ceros están lejos de ser normales, y una permutación no pide ninguna forma.',
      permutation: 'Permutación condicional',
      conditional: 'Normal, sobre las demás celdas',
      total: 'Normal, sobre todas las celdas',
    },
  }),
};
