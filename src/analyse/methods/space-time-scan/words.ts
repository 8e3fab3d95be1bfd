import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'A cluster is a circle of cells and a span of months that together hold more records than chance would put there. Its p says how often the most striking of all circles and spans would be as striking if nothing had happened: that many were looked at is allowed for. A small p means that records lie closer together in space and time than chance makes likely. It does not say why, nor that the place is dangerous.',
    caution:
      'Cells and months of a cluster are approximate: neighbouring circles fit nearly as well, and a cluster along a route is cut into circles. Those with p over 0.2 are not listed, but for the most likely of each side. Secondary clusters are compared with the most likely one of each replication, so that their p is too large rather than too small. Records are tested; people only describe: they come in incidents. Without its largest incident the ratio of the same circle and span is worked out again and ranked among the same replications. A cluster that is looked for again every month has a p for that one look: at one look a month, 1 in 20 months has p 0.05 by chance.',
    differs:
      'SaTScan reports the best cylinder of each centre and drops those that overlap; here the next cluster is looked for anew among the circles that share no cell with those before. SaTScan measures time in the unit of the file and can adjust for trend and weekday; here the unit is the calendar month, in the Poisson form by its days. R scanstatistics takes windows that end at the last step alone, SpatialEpi no time at all. Circles here grow cell by cell from cell centres on the sphere, so that another radius or ellipsoid changes a few of them. Other random numbers change p within its error, about 0.007 at p 0.05 with 999 replications.',
  },
  es: {
    meaning:
      'Un conglomerado es un círculo de celdas y un lapso de meses que reúnen más registros de los que pondría ahí el azar. Su p dice con qué frecuencia el más notable de todos los círculos y lapsos sería igual de notable si no hubiera pasado nada: ya toma en cuenta que se miraron muchos. Una p pequeña significa que los registros están más juntos en el espacio y el tiempo de lo que el azar hace probable. No dice por qué, ni que el lugar sea peligroso.',
    caution:
      'Las celdas y los meses de un conglomerado son aproximados: los círculos vecinos se ajustan casi igual, y un conglomerado a lo largo de una ruta se corta en círculos. Los que tienen p mayor que 0.2 no se listan, salvo el más probable de cada lado. Los conglomerados secundarios se comparan con el más probable de cada réplica, por eso su p es más bien grande que pequeña. Se prueban los registros; las personas solo describen: vienen en incidentes. Sin su incidente más grande, la razón del mismo círculo y lapso se calcula de nuevo y se ordena entre las mismas réplicas. Un conglomerado que se busca de nuevo cada mes tiene una p para esa sola consulta: con una consulta al mes, 1 de cada 20 meses tiene p de 0.05 por azar.',
    differs:
      'SaTScan informa el mejor cilindro de cada centro y descarta los que se traslapan; aquí el siguiente conglomerado se busca de nuevo entre los círculos que no comparten celdas con los anteriores. SaTScan mide el tiempo en la unidad del archivo y puede ajustar por tendencia y día de la semana; aquí la unidad es el mes calendario, en la forma de Poisson por sus días. R scanstatistics solo toma ventanas que terminan en el último paso; SpatialEpi no considera el tiempo. Aquí los círculos crecen celda por celda desde los centros de las celdas sobre la esfera; otro radio u otro elipsoide cambia algunos. Otros números al azar cambian p dentro de su error, cerca de 0.007 en p de 0.05 con 999 réplicas.',
  },
});

export const paramWords = {
  form: defineWords({
    en: {
      name: 'Form',
      help: 'Permutation asks where and when there is more than the place and the month have by themselves. Poisson asks where and when there is more than the expected number, so that places that always have more are found too.',
      why: 'Nobody knows how many people could have been recorded in each cell, and recording grew over the years. The permutation form needs the records alone, and takes neither a busy place nor a busy year for a cluster.',
      permutation: 'Space-time permutation',
      poisson: 'Poisson',
    },
    es: {
      name: 'Forma',
      help: 'La de permutación pregunta dónde y cuándo hay más de lo que el lugar y el mes tienen por sí mismos. La de Poisson pregunta dónde y cuándo hay más de lo esperado, así que también halla los lugares que siempre tienen más.',
      why: 'Nadie sabe cuántas personas pudieron ser registradas en cada celda, y el registro creció con los años. La forma de permutación solo necesita los registros, y no toma por conglomerado ni un lugar con actividad ni un año con actividad.',
      permutation: 'Permutación espacio-temporal',
      poisson: 'Poisson',
    },
  }),
  baseline: defineWords({
    en: {
      name: 'Expected (Poisson form)',
      help: 'By area: the same number for each km² and day. By earlier records: as the records before the period were spread over the cells, with half a record more in each, so that none expects nothing. Both the same for each day.',
      why: 'It supposes nothing but land and days. Earlier records ask instead where the pattern has changed.',
      uniform: 'By area',
      history: 'By earlier records',
    },
    es: {
      name: 'Esperado (forma de Poisson)',
      help: 'Por área: el mismo número por km² y día. Por registros anteriores: como se repartían entre las celdas los registros anteriores al periodo, con medio registro más en cada una para que ninguna espere nada. Ambos iguales para cada día.',
      why: 'No supone nada más que tierra y días. Los registros anteriores preguntan, en cambio, dónde cambió el patrón.',
      uniform: 'Por área',
      history: 'Por registros anteriores',
    },
  }),
  windows: defineWords({
    en: {
      name: 'Months of a cluster',
      help: 'Any start and end looks back over the whole period. Ending with the last month asks each month: has something started that is still going on?',
      why: 'A first look asks what there was. For the monthly question choose the other.',
      any: 'Any start and end (retrospective)',
      last: 'Ending with the last month (prospective)',
    },
    es: {
      name: 'Meses de un conglomerado',
      help: 'Cualquier inicio y fin mira atrás sobre todo el periodo. Con fin en el último mes pregunta cada mes: ¿ha empezado algo que sigue?',
      why: 'Una primera mirada pregunta qué hubo. Para la pregunta mensual elija la otra.',
      any: 'Cualquier inicio y fin (retrospectivo)',
      last: 'Con fin en el último mes (prospectivo)',
    },
  }),
  clusters: defineWords({
    en: {
      name: 'Clusters',
      help: 'More records than expected, or fewer too. Looking for both widens what chance can reach, and takes longer.',
      why: 'Fewer records than expected often means that fewer were made.',
      high: 'High',
      both: 'High and low',
    },
    es: {
      name: 'Conglomerados',
      help: 'Más registros de lo esperado, o también menos. Buscar ambos amplía lo que el azar puede alcanzar, y tarda más.',
      why: 'Menos registros de lo esperado suele significar que se hicieron menos.',
      high: 'Altos',
      both: 'Altos y bajos',
    },
  }),
  maxShare: defineWords({
    en: {
      name: 'Largest circle',
      help: 'Share of what is expected (Poisson form) or of the records (permutation form) that a circle may hold.',
      why: 'Half is the custom: a circle with more than half is better called a lack of records outside it.',
    },
    es: {
      name: 'Círculo más grande',
      help: 'Parte de lo esperado (forma de Poisson) o de los registros (forma de permutación) que un círculo puede reunir.',
      why: 'La mitad es la costumbre: a un círculo con más de la mitad es mejor llamarlo una falta de registros afuera.',
    },
  }),
  nearest: defineWords({
    en: {
      name: 'Most cells in a circle',
      help: 'Circles grow from each cell to its nearest, up to this many.',
      why: 'Fifty cells of the initial size reach about 65 km, as far as a local change would. Larger circles blur two places into one.',
    },
    es: {
      name: 'Máximo de celdas en un círculo',
      help: 'Los círculos crecen de cada celda a sus más cercanas, hasta este número.',
      why: 'Cincuenta celdas del tamaño inicial alcanzan unos 65 km, tan lejos como llegaría un cambio local. Los círculos más grandes confunden dos lugares en uno.',
    },
  }),
  maxMonths: defineWords({
    en: {
      name: 'Longest span',
      help: 'Share of the months of the period that a cluster may last.',
      why: 'Half is the custom: what lasts longer is rather the usual state than a cluster.',
    },
    es: {
      name: 'Lapso más largo',
      help: 'Parte de los meses del periodo que un conglomerado puede durar.',
      why: 'La mitad es la costumbre: lo que dura más es más bien el estado habitual que un conglomerado.',
    },
  }),
  gapMonths: defineWords({
    en: {
      name: 'Last months left out',
      help: 'Months at the end of the period whose records are still coming in.',
      why: 'The published files end with whole months. Where reports arrive late, the last months look low and hide what has started.',
    },
    es: {
      name: 'Últimos meses que se dejan fuera',
      help: 'Meses al final del periodo cuyos registros aún están llegando.',
      why: 'Los archivos publicados terminan en meses completos. Donde los informes llegan tarde, los últimos meses parecen bajos y ocultan lo que empezó.',
    },
  }),
  permutations: defineWords({
    en: {
      name: 'Replications',
      help: 'Random data sets that the cylinders are compared with. The smallest p is 1 over one more than these.',
      why: '999 is the custom, and gives whole thousandths.',
    },
    es: {
      name: 'Réplicas',
      help: 'Conjuntos de datos al azar con los que se comparan los cilindros. La p más pequeña es 1 entre uno más que estas.',
      why: '999 es la costumbre, y da milésimas enteras.',
    },
  }),
};
