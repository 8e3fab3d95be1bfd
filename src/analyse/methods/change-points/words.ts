import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Cuts the months into stretches of one level each, with as few cuts as the penalty allows: the division with the least cost of all, found exactly. A change is the first month of a new level. It has no p: it is a description, and says neither that something happened in that month nor what.',
    caution:
      'A slow rise is cut into steps. Where the definition of the series changes inside the period, a change there may be the definition; across March 2020 and May 2023 it is refused unless Title 8 alone is chosen. With other penalties or shortest stretches other changes are found: try them.',
    differs:
      "R's changepoint prunes in a way that misses the optimum under MBIC (on its data set discoveries it gives three changes, where one costs less); here a start is dropped only where ln(n / 4) more could not save it. Its normal-mean cost takes the variance as 1: here its logarithm is taken, the season is removed, the series is divided by its robust standard deviation (Qn of the differences between neighbouring months), and the penalty is multiplied by (1 + r) / (1 - r) for serial correlation r. Which r is told by the months about the levels found: of all divisions that PELT gives for r from 0 to 0.95, and none at all, the one with the best penalised likelihood under AR(1) errors is kept (r taken as at most 0.7, since nearer to 1 a series wanders and has no levels). On synthetic series of 120 to 300 months without a change and r from 0 to 0.7 it cuts at most 5 of 100, on series of 60 months up to 7. Counts are Poisson with the season as exposure, and their penalty grows with overdispersion. Python's ruptures scales nothing unless told so.",
  },
  es: {
    meaning:
      'Corta los meses en tramos de un solo nivel, con tan pocos cortes como permita la penalización: de todas las divisiones, la de menor costo, hallada de forma exacta. Un cambio es el primer mes de un nivel nuevo. No tiene p: es una descripción, y no dice que ese mes haya pasado algo, ni qué.',
    caution:
      'Un aumento lento se corta en escalones. Si la definición de la serie cambia dentro del periodo, un cambio ahí puede ser la definición; a través de marzo de 2020 y mayo de 2023 no se calcula, salvo que se elija solo Título 8. Con otras penalizaciones u otro tramo mínimo se hallan otros cambios: pruébelos.',
    differs:
      'changepoint de R descarta candidatos de un modo que pierde el óptimo con MBIC (en sus datos discoveries da tres cambios, cuando uno cuesta menos); aquí un inicio se descarta solo si ln(n / 4) más no lo salvaría. Su costo de media normal toma la varianza como 1: aquí se toma su logaritmo, se quita la temporada, la serie se divide entre su desviación estándar robusta (Qn de las diferencias entre meses vecinos) y la penalización se multiplica por (1 + r) / (1 - r) según la correlación serial r. Qué r es lo dicen los meses alrededor de los niveles hallados: de todas las divisiones que PELT da para r de 0 a 0.95, y de ninguna, queda la de mejor verosimilitud penalizada con errores AR(1) (con r de 0.7 a lo más, pues más cerca de 1 la serie va a la deriva y no tiene niveles). En series sintéticas de 120 a 300 meses sin cambio y con r de 0 a 0.7 corta a lo más 5 de 100; en series de 60 meses, hasta 7. Los conteos son de Poisson con la temporada como exposición, y su penalización crece con la sobredispersión. ruptures de Python no escala nada si no se le indica.',
  },
});

export const paramWords = {
  of: defineWords({
    en: {
      name: 'What is cut',
      help: 'The figures of each month, or the share of the corridor’s month that each sector has. Records count to the sector whose stretch of the border they are nearest to.',
      why: 'Figures come first. Shares take out what all sectors have in common, and so show where a route moved.',
      counts: 'Figures',
      shares: 'Shares of the corridor’s month',
    },
    es: {
      name: 'Qué se corta',
      help: 'Las cifras de cada mes o la proporción que cada sector tiene del mes del corredor. Los registros cuentan para el sector cuyo tramo de frontera les queda más cerca.',
      why: 'Primero van las cifras. Las proporciones quitan lo que todos los sectores tienen en común, y así muestran hacia dónde se movió una ruta.',
      counts: 'Cifras',
      shares: 'Proporciones del mes del corredor',
    },
  }),
  shareScale: defineWords({
    en: {
      name: 'Scale of shares',
      help: 'Shares are cut where their spread does not depend on their level: as the logarithm of a share over the rest (empirical logit, Anscombe 1956), or as the arcsine of its root with the weight 4 n + 2 of a month of n records (Anscombe 1948).',
      why: 'Shares of large totals vary by factors, which the logit makes even; those of few records vary as binomial counts do, which the arcsine makes even.',
      auto: 'By the data: arcsine for incidents, logit for totals',
      logit: 'Logit',
      arcsine: 'Arcsine',
    },
    es: {
      name: 'Escala de las proporciones',
      help: 'Las proporciones se cortan donde su dispersión no depende de su nivel: como logaritmo de la proporción sobre el resto (logit empírico, Anscombe 1956), o como arcoseno de su raíz con el peso 4 n + 2 de un mes de n registros (Anscombe 1948).',
      why: 'Las proporciones de totales grandes varían por factores, que el logit empareja; las de pocos registros varían como conteos binomiales, que el arcoseno empareja.',
      auto: 'Según los datos: arcoseno para incidentes, logit para totales',
      logit: 'Logit',
      arcsine: 'Arcoseno',
    },
  }),
  cost: defineWords({
    en: {
      name: 'Cost of a stretch',
      help: 'How far the months of a stretch are from one level: as Poisson counts, or as a normal mean.',
      why: 'Incidents are small counts; sector totals are large and vary by factors.',
      auto: 'By the data: Poisson for incidents, normal mean for totals',
      poisson: 'Poisson',
      normal: 'Normal mean',
    },
    es: {
      name: 'Costo de un tramo',
      help: 'Qué tan lejos están los meses de un tramo de un solo nivel: como conteos de Poisson o como media normal.',
      why: 'Los incidentes son conteos pequeños; los totales de sector son grandes y varían por factores.',
      auto: 'Según los datos: Poisson para incidentes, media normal para totales',
      poisson: 'Poisson',
      normal: 'Media normal',
    },
  }),
  penalty: defineWords({
    en: {
      name: 'Penalty',
      help: 'What a change must save: BIC 2 ln n; MBIC 3 ln n and the logarithm of each length, which disfavours short stretches.',
      why: 'MBIC is the stricter one: fewer changes that chance put there.',
      mbic: 'MBIC (modified BIC)',
      bic: 'BIC',
      given: 'A given value',
    },
    es: {
      name: 'Penalización',
      help: 'Lo que un cambio debe ahorrar: BIC 2 ln n; MBIC 3 ln n y el logaritmo de cada longitud, que desfavorece los tramos cortos.',
      why: 'MBIC es la más estricta: menos cambios puestos por el azar.',
      mbic: 'MBIC (BIC modificado)',
      bic: 'BIC',
      given: 'Un valor dado',
    },
  }),
  penaltyValue: defineWords({
    en: {
      name: 'Given penalty',
      help: 'Used as it stands where the penalty is a given value; not scaled.',
      why: 'Near MBIC of 120 months.',
    },
    es: {
      name: 'Penalización dada',
      help: 'Se usa tal cual cuando la penalización es un valor dado; no se escala.',
      why: 'Cerca de la MBIC de 120 meses.',
    },
  }),
  minSegment: defineWords({
    en: {
      name: 'Shortest stretch',
      help: 'Fewest months of one level.',
      why: 'Half a year: a single bad month or a season is no level.',
    },
    es: {
      name: 'Tramo mínimo',
      help: 'Menor número de meses de un nivel.',
      why: 'Medio año: un solo mes malo o una temporada no es un nivel.',
    },
  }),
  season: defineWords({
    en: {
      name: 'Remove the season',
      help: 'Months are compared with their usual share of the year. Needs three years.',
      why: 'Each summer or winter would be a change of level otherwise.',
    },
    es: {
      name: 'Quitar la temporada',
      help: 'Los meses se comparan con su proporción habitual del año. Requiere tres años.',
      why: 'De otro modo, cada verano o invierno sería un cambio de nivel.',
    },
  }),
  logs: defineWords({
    en: {
      name: 'Logarithms',
      help: 'For the normal mean: levels differ by factors; a level is then a geometric mean. 1 is added to each month.',
      why: 'Encounters swing by a share of their level, not by a fixed number.',
    },
    es: {
      name: 'Logaritmos',
      help: 'Para la media normal: los niveles difieren por factores; un nivel es entonces una media geométrica. Se suma 1 a cada mes.',
      why: 'Los encuentros varían en proporción a su nivel, no por un número fijo.',
    },
  }),
  serial: defineWords({
    en: {
      name: 'Allow for serial correlation',
      help: 'Multiplies the penalty by (1 + r) / (1 - r), with r the correlation of neighbouring months about the levels found, and for counts by their overdispersion.',
      why: 'Months resemble the months before: without this a wandering series is cut again and again.',
    },
    es: {
      name: 'Tomar en cuenta la correlación serial',
      help: 'Multiplica la penalización por (1 + r) / (1 - r), con r la correlación de meses vecinos alrededor de los niveles hallados, y en conteos por su sobredispersión.',
      why: 'Los meses se parecen a los anteriores: sin esto, una serie que va a la deriva se corta una y otra vez.',
    },
  }),
};
