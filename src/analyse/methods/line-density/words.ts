import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Each record is spread along the border line about the kilometre that it is nearest to, and what is spread is added up: records per kilometre in the chosen months, river bends smoothed. The band says where the curve would lie in 95 of 100 other periods with months like these, at each kilometre by itself. It describes where records lie close together, and does not say why.',
    caution:
      'Kilometres are measured with the river’s bends smoothed and shown as border kilometres. Records far inland are gathered at the kilometre that they are nearest to, so a bend can gather a wide area: try a smaller depth. At the ends of the stretch what a record would spread beyond is folded back. The two sides are recorded differently, so each has its own curve. The band holds at each kilometre by itself, not for the whole curve, and knows only months that were recorded.',
    differs:
      'R density() and scipy divide by the number of records, name a standard deviation where the quartic here names the radius at which it ends (h / √7), and do not fold back at the ends; R spatstat’s network densities split at junctions, which a line has none of. In one dimension Scott’s rule (n to the power −1/5) and Silverman’s differ. The band comes from whole blocks of months, not from single records, which would be too narrow where months differ; another program draws other random numbers.',
  },
  es: {
    meaning:
      'Cada registro se reparte sobre la línea fronteriza alrededor del kilómetro que le queda más cerca, y lo repartido se suma: registros por kilómetro en los meses elegidos, con las curvas del río suavizadas. La banda dice dónde quedaría la curva en 95 de cada 100 periodos con meses como estos, en cada kilómetro por separado. Describe dónde hay registros cercanos entre sí y no dice por qué.',
    caution:
      'Los kilómetros se miden con las curvas del río suavizadas y se muestran como kilómetros fronterizos. Los registros tierra adentro se juntan en el kilómetro más cercano, así que una curva del río puede juntar un área amplia: pruebe una profundidad menor. En los extremos del tramo, lo que un registro repartiría más allá se dobla hacia adentro. Los dos lados se registran de manera distinta; por eso cada uno tiene su curva. La banda vale en cada kilómetro por separado, no para toda la curva, y solo conoce meses que se registraron.',
    differs:
      'R density() y scipy dividen entre el número de registros, dan una desviación estándar donde aquí el cuártico da el radio en que termina (h / √7) y no doblan hacia adentro en los extremos; las densidades en redes de R spatstat se reparten en los cruces, que una línea no tiene. En una dimensión la regla de Scott (n elevado a −1/5) y la de Silverman difieren. La banda viene de bloques de meses enteros, no de registros sueltos, que la harían demasiado angosta donde los meses difieren; otro programa extrae otros números al azar.',
  },
});

export const paramWords = {
  bandwidthBy: defineWords({
    en: {
      name: 'Bandwidth from',
      help: 'The rules multiply the standard deviation along the line by a power of the number of records, and are right for one heap of records.',
      why: 'Records lie in several heaps along the border, where the rules smooth too much.',
      given: 'The number below',
      scott: 'Rule of thumb (Scott)',
      silverman: 'Rule of thumb (Silverman)',
    },
    es: {
      name: 'Ancho de banda según',
      help: 'Las reglas multiplican la desviación estándar a lo largo de la línea por una potencia del número de registros, y son correctas para un solo montón de registros.',
      why: 'Los registros forman varios montones a lo largo de la frontera, donde las reglas suavizan demasiado.',
      given: 'El número de abajo',
      scott: 'Regla práctica (Scott)',
      silverman: 'Regla práctica (Silverman)',
    },
  }),
  draws: defineWords({
    en: {
      name: 'Draws',
      help: 'Random draws of months for the band.',
      why: 'With 999 the ends of the band hardly change from seed to seed.',
    },
    es: {
      name: 'Extracciones',
      help: 'Extracciones al azar de meses para la banda.',
      why: 'Con 999 los extremos de la banda casi no cambian de una semilla a otra.',
    },
  }),
  blockMonths: defineWords({
    en: {
      name: 'Months in a block',
      help: 'Neighbouring months that are drawn together.',
      why: 'A quarter of a year: one month is much like the next, and drawn singly they would make the band too narrow.',
    },
    es: {
      name: 'Meses por bloque',
      help: 'Meses vecinos que se extraen juntos.',
      why: 'Un trimestre: un mes se parece al siguiente, y extraídos sueltos harían la banda demasiado angosta.',
    },
  }),
};
