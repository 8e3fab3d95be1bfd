import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Compares the months after a date with what the trend before and the season alone would give. The ratio is what was recorded over that; its interval and p allow for counts that vary more than chance and for months that resemble the months before. The band shows where the level without a step may lie, not where a single month may.',
    caution:
      'Whatever else changed at that time is in the ratio too. The trend is a straight line in the logarithm: where it bent earlier, a step appears that no date made. The rank among other months says how often such a step appears. Counts are of what was recorded: a change in recording looks the same.',
    differs:
      "Coefficients, Poisson and quasi-Poisson errors are R's (glm), to seven digits on the published example of Lopez Bernal and others. The interval here is the wider of two, with Student's t: quasi-Poisson, its variance times (1 + r) / (1 - r) for the first autocorrelation r of the residuals, and Newey and West (Bartlett weights, floor(4 (n/100)^(2/9)) lags, n / (n - k)); the published code takes the normal quantile and no serial correlation. R's sandwich chooses lags from the data (bwNeweyWest) and prewhitens unless told otherwise.",
  },
  es: {
    meaning:
      'Compara los meses después de una fecha con lo que darían solo la tendencia de antes y la temporada. La razón es lo registrado dividido entre eso; su intervalo y p toman en cuenta conteos que varían más que por azar y meses que se parecen a los anteriores. La banda muestra dónde puede estar el nivel sin escalón, no dónde puede estar un mes.',
    caution:
      'Todo lo demás que cambió en esa fecha también está en la razón. La tendencia es una recta en el logaritmo: si se quebró antes, aparece un escalón que ninguna fecha hizo. El lugar entre otros meses dice con qué frecuencia aparece uno así. Se cuenta lo registrado: un cambio del registro se ve igual.',
    differs:
      'Los coeficientes y los errores de Poisson y cuasi-Poisson son los de R (glm), a siete cifras en el ejemplo publicado de Lopez Bernal y otros. El intervalo de aquí es el más ancho de dos, con la t de Student: cuasi-Poisson, con su varianza por (1 + r) / (1 - r) según la primera autocorrelación r de los residuos, y Newey y West (pesos de Bartlett, floor(4 (n/100)^(2/9)) rezagos, n / (n - k)); el código publicado toma el cuantil normal y ninguna correlación serial. sandwich de R elige los rezagos según los datos (bwNeweyWest) y preblanquea si no se le indica otra cosa.',
  },
});

export const paramWords = {
  date: defineWords({
    en: {
      name: 'Date',
      help: 'The month of an act: the months after begin with it.',
      why: 'Choose it before you look at the figures; a date found in them proves nothing.',
    },
    es: {
      name: 'Fecha',
      help: 'El mes de un acto: los meses de después empiezan con él.',
      why: 'Elíjala antes de mirar las cifras; una fecha encontrada en ellas no prueba nada.',
    },
  }),
  place: defineWords({
    en: {
      name: 'Place',
      help: 'Whose months. Left at none: the corridor, or the stretch chosen in the filters. Figures of sectors stand for whole sectors.',
      why: 'The corridor is what the study is about.',
    },
    es: {
      name: 'Lugar',
      help: 'De quién son los meses. Con «ninguno», el corredor o el tramo elegido en los filtros. Las cifras de los sectores son de sectores completos.',
      why: 'El corredor es de lo que trata el estudio.',
    },
  }),
  season: defineWords({
    en: {
      name: 'Season',
      help: 'A level for each month of the year, or two waves a year (four terms), or none.',
      why: 'Twelve levels follow any season; waves need fewer months and events.',
      months: 'A level for each month of the year',
      harmonics: 'Two waves a year',
      none: 'None',
    },
    es: {
      name: 'Temporada',
      help: 'Un nivel para cada mes del año, dos ondas al año (cuatro términos), o ninguna.',
      why: 'Doce niveles siguen cualquier temporada; las ondas necesitan menos meses y eventos.',
      months: 'Un nivel para cada mes del año',
      harmonics: 'Dos ondas al año',
      none: 'Ninguna',
    },
  }),
  slope: defineWords({
    en: {
      name: 'The trend may change too',
      help: 'Adds a change of slope after the date. The ratio is then that of the first month.',
      why: 'A step alone is the simpler question, and its interval is narrower.',
    },
    es: {
      name: 'La tendencia también puede cambiar',
      help: 'Agrega un cambio de pendiente después de la fecha. La razón es entonces la del primer mes.',
      why: 'Un escalón solo es la pregunta más simple, y su intervalo es más angosto.',
    },
  }),
  perDay: defineWords({
    en: {
      name: 'Per day',
      help: 'Takes the days of each month as the exposure of its count (an offset).',
      why: 'February has three days fewer than March.',
    },
    es: {
      name: 'Por día',
      help: 'Toma los días de cada mes como la exposición de su conteo (término de compensación u «offset»).',
      why: 'Febrero tiene tres días menos que marzo.',
    },
  }),
};
