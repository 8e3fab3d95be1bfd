import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Each cell is compared, step by step, with the mean of all cells and all steps. Its category says in which steps the cell and its neighbours held more records (hot) or fewer (cold) than chance would put there, and whether that began, lasted or ended. Of all steps marked at FDR 5 %, about 5 in 100 are expected to be marked wrongly, if events were scattered over cells and time at random. It does not say why, nor that the place is dangerous.',
    caution:
      'All steps are measured against one mean: where recording itself grew, later steps look hot everywhere. Neighbourhoods overlap in time, so the p of the trend is descriptive: it tells categories apart and tests nothing. Records are tested; people only describe: they come in incidents. Cells that nobody records are not tested. Clusters are neighbouring cells with a category of one sign.',
    differs:
      'ArcGIS counts points in a space-time cube and takes z from the normal form; its persistent does not ask for the last step, and it publishes no order for rules that overlap. Here the order is: historical, oscillating, new, consecutive, then persistent, intensifying and diminishing, then sporadic; of hot and cold at once, the one of the last significant step. R sfdep follows an older sporadic rule that does not ask for the last step, tests persistent before historical, and ignores the sign of a run. Here p is the exact tail of the count, the false discovery rate runs over the whole cube of a side, and the first steps have fewer neighbours in time.',
  },
  es: {
    meaning:
      'Cada celda se compara, paso por paso, con la media de todas las celdas y todos los pasos. Su categoría dice en qué pasos la celda y sus vecinas reunieron más registros (caliente) o menos (frío) de los que pondría ahí el azar, y si eso empezó, duró o terminó. De todos los pasos marcados con FDR de 5 %, se espera que cerca de 5 de cada 100 estén mal marcados, si los eventos se repartieran al azar entre celdas y en el tiempo. No dice por qué, ni que el lugar sea peligroso.',
    caution:
      'Todos los pasos se miden contra una sola media: donde creció el registro mismo, los pasos recientes parecen calientes en todas partes. Las vecindades se traslapan en el tiempo, por eso la p de la tendencia es descriptiva: distingue categorías y no prueba nada. Se prueban los registros; las personas solo describen: vienen en incidentes. Las celdas que nadie registra no se prueban. Los grupos son celdas vecinas con categoría de un mismo signo.',
    differs:
      'ArcGIS cuenta puntos en un cubo de espacio y tiempo y toma la z de la forma normal; su persistente no pide el último paso, y no publica un orden para las reglas que se traslapan. Aquí el orden es: histórico, oscilante, nuevo, consecutivo, luego persistente, que se intensifica y que disminuye, luego esporádico; entre caliente y frío a la vez, el del último paso significativo. R sfdep sigue una regla de esporádico más antigua que no pide el último paso, prueba persistente antes que histórico e ignora el signo de una racha. Aquí la p es la cola exacta del conteo, la tasa de falsos descubrimientos abarca todo el cubo de un lado y los primeros pasos tienen menos vecinos en el tiempo.',
  },
});

export const paramWords = {
  resolution: defineWords({
    en: {
      name: 'Cell size',
      help: 'H3 resolution: 4 has edges of about 26 km, 5 of 10 km, 6 of 3.7 km. Smaller cells cut into steps hold too few records.',
      why: 'Edges of 10 km are small against a corridor of hundreds of kilometres and still leave records in a busy cell at most steps.',
    },
    es: {
      name: 'Tamaño de celda',
      help: 'Resolución H3: 4 tiene lados de unos 26 km, 5 de 10 km, 6 de 3.7 km. Celdas más pequeñas, cortadas en pasos, tienen muy pocos registros.',
      why: 'Lados de 10 km son pequeños frente a un corredor de cientos de kilómetros y aún dejan registros en una celda con actividad en la mayoría de los pasos.',
    },
  }),
  stepMonths: defineWords({
    en: {
      name: 'Months in a step',
      help: 'From 1 to 12; five steps at least. With fewer than ten, 90 % means every step, and historical cannot occur.',
      why: 'Whole years keep the seasons out of the categories, and hold enough records: the 986 incidents of El Paso to Eagle Pass from 2014 to March 2025 give 35 cells a category in steps of 12 months, and 5 in steps of 3. For a busy or a short series take shorter steps.',
    },
    es: {
      name: 'Meses por paso',
      help: 'De 1 a 12; al menos cinco pasos. Con menos de diez, 90 % significa todos los pasos e histórico no puede ocurrir.',
      why: 'Los años completos dejan las estaciones fuera de las categorías y tienen registros suficientes: los 986 incidentes de El Paso a Eagle Pass de 2014 a marzo de 2025 dan categoría a 35 celdas en pasos de 12 meses y a 5 en pasos de 3. Para una serie con muchos registros o corta, use pasos más cortos.',
    },
  }),
  stepsBack: defineWords({
    en: {
      name: 'Steps before',
      help: 'How many steps before are counted with each step, in the same cells.',
      why: 'One step before joins what a limit between two steps would cut, and blurs the start of a change by one step at most.',
    },
    es: {
      name: 'Pasos anteriores',
      help: 'Cuántos pasos anteriores se cuentan con cada paso, en las mismas celdas.',
      why: 'Un paso anterior une lo que cortaría el límite entre dos pasos, y difumina el inicio de un cambio en un paso cuando mucho.',
    },
  }),
  alignment: defineWords({
    en: {
      name: 'Steps are counted from',
      help: 'The end of the period where the steps are whole.',
      why: 'Most categories ask for the last step, so that it must be a whole and recent one.',
      end: 'The last month backwards',
      start: 'The first month onwards',
    },
    es: {
      name: 'Los pasos se cuentan desde',
      help: 'El extremo del periodo en que los pasos son completos.',
      why: 'La mayoría de las categorías pide el último paso, que por eso debe ser completo y reciente.',
      end: 'El último mes hacia atrás',
      start: 'El primer mes hacia adelante',
    },
  }),
  incomplete: defineWords({
    en: {
      name: 'Months that fill no step',
      help: 'They stand at the other end of the period.',
      why: 'A step of fewer months holds fewer records and would look cold for that alone.',
      drop: 'Left out',
      keep: 'Kept as a short step',
    },
    es: {
      name: 'Meses que no llenan un paso',
      help: 'Están en el otro extremo del periodo.',
      why: 'Un paso con menos meses tiene menos registros y parecería frío solo por eso.',
      drop: 'Se dejan fuera',
      keep: 'Se conservan como un paso corto',
    },
  }),
  significance: defineWords({
    en: {
      name: 'Significance',
      help: 'On random cubes the exact tail marks a hot step at FDR 5 % in at most 2 of 100; the analytic z does so in 47 to 100 of 100, and is offered only where chance puts at least 5 records in each neighbourhood. The trend is taken from z in both.',
      why: 'Counts of records thrown at random on cells and steps are binomial, so no approximation is needed.',
      exact: 'Exact (binomial tail)',
      analytic: 'Analytic z',
    },
    es: {
      name: 'Significancia',
      help: 'En cubos al azar la cola exacta marca un paso caliente con FDR de 5 % en 2 de cada 100 cuando mucho; la z analítica lo hace en 47 a 100 de cada 100, y solo se ofrece donde el azar pone al menos 5 registros en cada vecindad. La tendencia se toma de z en ambas.',
      why: 'Los conteos de registros repartidos al azar entre celdas y pasos son binomiales, así que no hace falta aproximar.',
      exact: 'Exacta (cola binomial)',
      analytic: 'z analítica',
    },
  }),
};
