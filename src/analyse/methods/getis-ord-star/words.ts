import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Hot spots (Getis-Ord Gi*)',
    meaning:
      'A hot spot is a place where a cell and its neighbours together hold more records than chance would put there. Of the cells marked FDR 1 %, about 1 in 100 is expected to be marked wrongly, if events were scattered over these cells at random. It does not say why, nor that the place is dangerous.',
    caution:
      'Cells without records count as zero within the recorded distance of any record on their side of the border; beyond it they are not observed and not tested. The two sides are recorded differently, so each is tested by itself unless both are asked for. Clusters are groups of neighbouring cells at FDR 5 % or better.',
  },
  es: {
    name: 'Puntos calientes (Getis-Ord Gi*)',
    meaning:
      'Un punto caliente es un lugar donde una celda y sus vecinas reúnen más registros de los que pondría ahí el azar. De las celdas marcadas con FDR de 1 %, se espera que cerca de 1 de cada 100 esté mal marcada, si los eventos se repartieran al azar entre estas celdas. No dice por qué, ni que el lugar sea peligroso.',
    caution:
      'Las celdas sin registros cuentan como cero a menos de la distancia registrada de cualquier registro de su lado de la frontera; más allá no están observadas y no se prueban. Los dos lados se registran de manera distinta, por eso cada uno se prueba por separado, salvo que se pidan juntos. Los grupos son celdas vecinas con FDR de 5 % o menos.',
  },
});

export const paramWords = {
  resolution: defineWords({
    en: { name: 'Cell size', help: 'H3 resolution: 4 has edges of about 26 km, 5 of 10 km, 6 of 3.7 km, 7 of 1.4 km.' },
    es: {
      name: 'Tamaño de celda',
      help: 'Resolución H3: 4 tiene lados de unos 26 km, 5 de 10 km, 6 de 3.7 km, 7 de 1.4 km.',
    },
  }),
  rings: defineWords({
    en: { name: 'Neighbours', help: 'Rings of cells around each cell that are counted with it.' },
    es: { name: 'Vecinas', help: 'Anillos de celdas alrededor de cada celda que se cuentan con ella.' },
  }),
  depthKm: defineWords({
    en: {
      name: 'Depth of the study area',
      help: 'How far from the border line cells belong to the corridor, in km. Try the others: a finding should hold.',
      '25': '25 km',
      '50': '50 km',
      '100': '100 km',
      '150': '150 km',
    },
    es: {
      name: 'Profundidad del área de estudio',
      help: 'Hasta qué distancia de la línea fronteriza las celdas son del corredor, en km. Pruebe las otras: un hallazgo debe sostenerse.',
      '25': '25 km',
      '50': '50 km',
      '100': '100 km',
      '150': '150 km',
    },
  }),
  recordedKm: defineWords({
    en: {
      name: 'Recorded distance',
      help: 'Cells farther than this from every record of the whole series on their side are not observed: they are no zeros and are not tested.',
    },
    es: {
      name: 'Distancia registrada',
      help: 'Las celdas más lejos que esto de todo registro de la serie completa en su lado no están observadas: no son ceros y no se prueban.',
    },
  }),
  sides: defineWords({
    en: {
      name: 'Sides of the border',
      help: 'The two sides are recorded differently: tested together, the better recorded one looks hot.',
      separate: 'Each side by itself',
      both: 'Both together',
    },
    es: {
      name: 'Lados de la frontera',
      help: 'Los dos lados se registran de manera distinta: probados juntos, el mejor registrado parece caliente.',
      separate: 'Cada lado por separado',
      both: 'Los dos juntos',
    },
  }),
  significance: defineWords({
    en: {
      name: 'Significance',
      help: 'Exact is right for counts of records. On random maps of this corridor it marks a hot cell at FDR 5 % on 2 to 4 of 100; the analytic z does so on most maps with few records, and is offered only where chance puts at least 5 in each neighbourhood. 999 permutations are too few to find a planted cluster. People are always tested by permutation.',
      exact: 'Exact (binomial tail)',
      permutation: 'Conditional permutation',
      analytic: 'Analytic z',
    },
    es: {
      name: 'Significancia',
      help: 'La exacta es la correcta para conteos de registros. En mapas al azar de este corredor marca una celda caliente con FDR de 5 % en 2 a 4 de cada 100; la z analítica lo hace en casi todos los mapas con pocos registros, y solo se ofrece donde el azar pone al menos 5 en cada vecindad. 999 permutaciones son muy pocas para hallar un grupo plantado. Las personas siempre se prueban por permutación.',
      exact: 'Exacta (cola binomial)',
      permutation: 'Permutación condicional',
      analytic: 'z analítica',
    },
  }),
  permutations: defineWords({
    en: {
      name: 'Permutations',
      help: 'For conditional permutation. With few permutations the stricter classes cannot be reached.',
    },
    es: {
      name: 'Permutaciones',
      help: 'Para la permutación condicional. Con pocas permutaciones no se alcanzan las clases más estrictas.',
    },
  }),
  count: defineWords({
    en: {
      name: 'What is counted',
      help: 'Records are what p counts; with people, one large incident can make a hot spot.',
      records: 'Records',
      people: 'People',
    },
    es: {
      name: 'Qué se cuenta',
      help: 'Los registros son lo que cuenta p; con personas, un solo incidente grande puede hacer un punto caliente.',
      records: 'Registros',
      people: 'Personas',
    },
  }),
};
