import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'A hot spot is a place where a cell and its neighbours together hold more records than chance would put there. Of the cells marked FDR 1 %, about 1 in 100 is expected to be marked wrongly, if events were scattered over these cells at random. It does not say why, nor that the place is dangerous.',
    caution:
      'Cells without records count as zero within the recorded distance of any record on their side of the border; beyond it they are not observed and not tested; the same holds of areas. The two sides are recorded differently, so each is tested by itself unless both are asked for. Clusters are groups of neighbouring cells at FDR 5 % or better. Areas are few and of unlike size: a large one holds more for being large, unless rates are asked for.',
    differs:
      'ArcGIS calls its classes 90, 95 and 99 % confidence and by default does not correct for the number of cells; its z comes from the normal form, and distance bands replace rings. R spdep (localG) gives the same z with binary weights and self included; esda with row-standardised weights puts another weight on the cell itself. GeoDa gives a ratio of sums instead of z; it permutes conditionally, as R sfdep does, with random numbers of its own, and corrects only where asked. Here the tail of counts is exact and gives the classes, with z beside it for comparison; zeros within the recorded distance count, and each side has its own mean.',
  },
  es: {
    meaning:
      'Un punto caliente es un lugar donde una celda y sus vecinas reúnen más registros de los que pondría ahí el azar. De las celdas marcadas con FDR de 1 %, se espera que cerca de 1 de cada 100 esté mal marcada, si los eventos se repartieran al azar entre estas celdas. No dice por qué, ni que el lugar sea peligroso.',
    caution:
      'Las celdas sin registros cuentan como cero a menos de la distancia registrada de cualquier registro de su lado de la frontera; más allá no están observadas y no se prueban; lo mismo vale para las áreas. Los dos lados se registran de manera distinta, por eso cada uno se prueba por separado, salvo que se pidan juntos. Los grupos son celdas vecinas con FDR de 5 % o menos. Las áreas son pocas y de tamaños distintos: una grande tiene más por ser grande, salvo que se pidan tasas.',
    differs:
      'ArcGIS llama a sus clases confianza de 90, 95 y 99 % y, si no se le pide, no corrige por el número de celdas; su z viene de la forma normal y usa bandas de distancia en lugar de anillos. R spdep (localG) da la misma z con pesos binarios y la celda incluida; esda con pesos estandarizados por fila da otro peso a la propia celda. GeoDa da un cociente de sumas en lugar de z; permuta de forma condicional, como R sfdep, con números al azar propios, y corrige solo si se le pide. Aquí la cola de los conteos es exacta y da las clases, con la z al lado para comparar; los ceros dentro de la distancia registrada cuentan y cada lado tiene su propia media.',
  },
});

export const significanceWords = defineWords({
  en: {
    name: 'Significance',
    help: 'Exact is right for counts of records. On random maps of this corridor it marks a hot cell at FDR 5 % on 2 to 4 of 100; the analytic z does so on most maps with few records, and is offered only where chance puts at least 5 in each neighbourhood. 999 permutations are too few to find a planted cluster. People and areas are tested by permutation in place of the exact tail, which throws records on cells of one size.',
    why: 'Counts of records thrown at random on cells are binomial, so no approximation is needed.',
    exact: 'Exact (binomial tail)',
    permutation: 'Conditional permutation',
    analytic: 'Analytic z',
  },
  es: {
    name: 'Significancia',
    help: 'La exacta es la correcta para conteos de registros. En mapas al azar de este corredor marca una celda caliente con FDR de 5 % en 2 a 4 de cada 100; la z analítica lo hace en casi todos los mapas con pocos registros, y solo se ofrece donde el azar pone al menos 5 en cada vecindad. 999 permutaciones son muy pocas para hallar un grupo plantado. Las personas y las áreas se prueban por permutación en lugar de la cola exacta, que reparte registros entre celdas de un solo tamaño.',
    why: 'Los conteos de registros repartidos al azar entre celdas son binomiales, así que no hace falta aproximar.',
    exact: 'Exacta (cola binomial)',
    permutation: 'Permutación condicional',
    analytic: 'z analítica',
  },
});
