import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Each record is given to the nearest named route within a distance, and counts as off route where there is none. The share of each route is compared between periods. p says how often exchanging whole months between the periods, like months with like months, gives a difference as large; of two periods it is also the rank of their date among all other dates of the series, and the larger p counts. It counts records, not people, and a record near a route is not a journey along it: it does not say which way anyone went.',
    caution:
      'The schematic routes are drawn through towns in order, not surveyed: they can lie kilometres beside the road, so that a short distance says little. A route’s share also falls when another’s records rise, and when more or fewer records are made near it. A record near two routes goes to the nearer one. The exchange of months asks whether the periods differ, not whether the change came at one date: where records drift from year to year, many dates give a small p. Of two periods a change of a route is therefore claimed only where the date also stands out among the other dates, in the whole table and in that route’s share; with fewer than 19 other dates nothing is claimed. Years and quarters have no one date: a change from the first to the last may be a drift.',
    differs:
      'R chisq.test takes records as independent, and so do the intervals of the shares here; records of one month come together, so p here exchanges whole months (R’s is smaller as a rule), and of two periods it is no smaller than the rank of the date. The residuals are R’s stdres, (O - E) / sqrt(E (1 - row share)(1 - column share)), not (O - E) / sqrt(E). Near in ArcGIS and v.distance in GRASS measure in the plane of the projection; here distances are geodesic on WGS 84, to 5 m. A record on a road that two routes share goes to the one listed first.',
  },
  es: {
    meaning:
      'Cada registro se asigna a la ruta con nombre más cercana dentro de una distancia, y cuenta como fuera de ruta donde no hay ninguna. La proporción de cada ruta se compara entre periodos. p dice con qué frecuencia el intercambio de meses enteros entre los periodos, cada mes del año con su igual, da una diferencia igual o mayor; con dos periodos es también el lugar de su fecha entre todas las demás de la serie, y vale la p más grande. Cuenta registros, no personas, y un registro cerca de una ruta no es un viaje por ella: no dice por dónde fue nadie.',
    caution:
      'Las rutas esquemáticas se trazan por sus poblaciones en orden, no se levantaron en campo: pueden quedar a kilómetros del camino, de modo que una distancia corta dice poco. La proporción de una ruta también baja cuando suben los registros de otra, y cuando cerca de ella se hacen más o menos registros. Un registro cercano a dos rutas va a la más cercana. El intercambio de meses pregunta si los periodos difieren, no si el cambio ocurrió en una fecha: donde los registros varían poco a poco de año en año, muchas fechas dan una p pequeña. Por eso, de dos periodos, el cambio de una ruta se afirma solo donde la fecha también sobresale entre las demás, en la tabla entera y en la proporción de esa ruta; con menos de 19 fechas más no se afirma nada. Años y trimestres no tienen una fecha: un cambio del primero al último puede ser gradual.',
    differs:
      'R chisq.test toma los registros como independientes, igual que los intervalos de las proporciones aquí; los registros de un mes vienen juntos, así que p aquí intercambia meses enteros (la de R suele ser menor), y de dos periodos no es menor que el lugar de la fecha. Los residuos son los stdres de R, (O - E) / sqrt(E (1 - proporción de la fila)(1 - proporción de la columna)), no (O - E) / sqrt(E). Near de ArcGIS y v.distance de GRASS miden en el plano de la proyección; aquí las distancias son geodésicas sobre WGS 84, a 5 m. Un registro en un camino que comparten dos rutas va a la que está primero en la lista.',
  },
});

export const paramWords = {
  periods: defineWords({
    en: {
      name: 'Periods',
      help: 'What the shares are compared between.',
      why: 'Where the study compares two periods, those; else the whole years of the months chosen, so that seasons are alike.',
      auto: 'As the study compares, else years',
      two: 'The two periods compared',
      years: 'Calendar years',
      'fiscal-years': 'U.S. fiscal years (from 1 October)',
      quarters: 'Quarters',
    },
    es: {
      name: 'Periodos',
      help: 'Entre qué se comparan las proporciones.',
      why: 'Si el estudio compara dos periodos, esos; si no, los años completos de los meses elegidos, para que las temporadas sean iguales.',
      auto: 'Los que compara el estudio; si no, años',
      two: 'Los dos periodos comparados',
      years: 'Años calendario',
      'fiscal-years': 'Años fiscales de EE. UU. (desde el 1 de octubre)',
      quarters: 'Trimestres',
    },
  }),
  toleranceKm: defineWords({
    en: {
      name: 'Distance to a route',
      help: 'Records farther than this from every route are off route, in km. Try 10, 25 and 50: a finding should hold.',
      why: 'Schematic lines can lie some kilometres beside the road, and many records are placed at a town: 25 km takes in both.',
    },
    es: {
      name: 'Distancia a una ruta',
      help: 'Los registros más lejos que esto de toda ruta quedan fuera de ruta, en km. Pruebe 10, 25 y 50: un hallazgo debe sostenerse.',
      why: 'Las líneas esquemáticas pueden quedar a algunos kilómetros del camino y muchos registros se ubican en una localidad: 25 km abarca ambas cosas.',
    },
  }),
  which: defineWords({
    en: {
      name: 'Routes',
      help: 'Which routes records are given to.',
      why: 'All of them: a record belongs to the nearest, whoever drew it.',
      all: 'All routes',
      schematic: 'Schematic highways',
      own: 'Routes of this study',
    },
    es: {
      name: 'Rutas',
      help: 'A qué rutas se asignan los registros.',
      why: 'Todas: un registro es de la más cercana, la haya dibujado quien la haya dibujado.',
      all: 'Todas las rutas',
      schematic: 'Carreteras esquemáticas',
      own: 'Rutas de este estudio',
    },
  }),
  sides: defineWords({
    en: {
      name: 'Side of the border',
      help: 'Whose records count.',
      why: 'Routes run on both sides. The sides are recorded differently, and differently over time: try each by itself.',
      both: 'Both sides',
      us: 'U.S. side',
      mexico: 'Mexican side',
    },
    es: {
      name: 'Lado de la frontera',
      help: 'De qué lado cuentan los registros.',
      why: 'Hay rutas en ambos lados. Los lados se registran de manera distinta, y distinta con el tiempo: pruebe cada uno.',
      both: 'Los dos lados',
      us: 'Lado de EE. UU.',
      mexico: 'Lado mexicano',
    },
  }),
  interval: defineWords({
    en: {
      name: 'Interval of a share',
      help: 'How the interval of each share is made; all of them take records as independent.',
      why: 'Wilson’s interval covers about as often as it says, for small shares too.',
      wilson: 'Wilson',
      corrected: 'Wilson, corrected for continuity',
      exact: 'Exact (Clopper-Pearson)',
    },
    es: {
      name: 'Intervalo de una proporción',
      help: 'Cómo se hace el intervalo de cada proporción; todos toman los registros como independientes.',
      why: 'El intervalo de Wilson cubre más o menos tan seguido como dice, también con proporciones pequeñas.',
      wilson: 'Wilson',
      corrected: 'Wilson, con corrección por continuidad',
      exact: 'Exacto (Clopper-Pearson)',
    },
  }),
  level: defineWords({
    en: {
      name: 'Level of the interval',
      help: 'How often such intervals hold the share.',
      why: '95 % is the custom.',
      '95': '95 %',
      '99': '99 %',
    },
    es: {
      name: 'Nivel del intervalo',
      help: 'Con qué frecuencia esos intervalos contienen la proporción.',
      why: '95 % es lo usual.',
      '95': '95 %',
      '99': '99 %',
    },
  }),
  permutations: defineWords({
    en: {
      name: 'Permutations',
      help: 'Random exchanges of months for p, and as many draws for the intervals of changes.',
      why: 'With 999 the smallest p is 0.001.',
    },
    es: {
      name: 'Permutaciones',
      help: 'Intercambios de meses al azar para p, y otras tantas extracciones para los intervalos de los cambios.',
      why: 'Con 999 la p más pequeña es 0.001.',
    },
  }),
  blockMonths: defineWords({
    en: {
      name: 'Months in a block',
      help: 'Whole months that are exchanged together. Take more where one month is much like the next.',
      why: 'A month is the shortest block that keeps records of the same days together.',
    },
    es: {
      name: 'Meses por bloque',
      help: 'Meses enteros que se intercambian juntos. Use más cuando un mes se parece mucho al siguiente.',
      why: 'Un mes es el bloque más corto que mantiene juntos los registros de los mismos días.',
    },
  }),
  picture: defineWords({
    en: {
      name: 'Picture',
      help: 'Ranks of the routes by period, or their shares as bands. It changes no number.',
      why: 'Two periods read best as bands, and many as ranks.',
      auto: 'Bands for two periods, ranks for more',
      bump: 'Ranks by period',
      alluvial: 'Shares as bands',
    },
    es: {
      name: 'Gráfica',
      help: 'Lugares de las rutas por periodo, o sus proporciones como bandas. No cambia ningún número.',
      why: 'Dos periodos se leen mejor como bandas, y muchos como lugares.',
      auto: 'Bandas con dos periodos, lugares con más',
      bump: 'Lugares por periodo',
      alluvial: 'Proporciones como bandas',
    },
  }),
};
