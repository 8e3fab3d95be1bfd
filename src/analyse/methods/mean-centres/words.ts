import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'The mean centre is the balance point of the records of a step of time; the ellipse shows how far and in which direction they spread about it. The track of centres tells where the weight of the records went. p is the share of random exchanges of whole months, like months with like months, that move the centres as much or more: under no change months could have come in any order. It counts records, not people.',
    caution:
      'A centre can move because records are made elsewhere, or of something else: nothing here tells one cause from another. It may stand where no record is, and two routes that grow apart leave it where it was: look at the ellipse and at the diagram. Steps with fewer than 30 records have no centre. The small ellipse about a centre is its uncertainty, not the spread of records.',
    differs:
      "Semi-axes differ by their divisor: Yuill sqrt(S / n), CrimeStat (and R aspace, pointpats) sqrt(2 S / (n - 2)), Turf sqrt(2 S / n), and ArcGIS too multiplies by sqrt 2, with S the sum of squares along the axis; centre, direction and ratio of axes do not. Turf and many tools take degrees of longitude and latitude for a plane, which draws ellipses too wide east to west; here distances and directions are geodesic, from each step's own centre. Turf may call the shorter axis the major one and reads a weight of 0 as 1. Tools that test the centre with independent records find moves everywhere: here whole months are resampled and exchanged.",
  },
  es: {
    meaning:
      'El centro medio es el punto de equilibrio de los registros de un paso de tiempo; la elipse muestra cuánto y hacia dónde se dispersan alrededor de él. El trazo de los centros dice hacia dónde fue el peso de los registros. p es la proporción de intercambios al azar de meses enteros, cada mes del año con su igual, que mueven los centros lo mismo o más: sin cambio, los meses podrían haber llegado en cualquier orden. Cuenta registros, no personas.',
    caution:
      'Un centro puede moverse porque los registros se hacen en otro lugar, o de otra cosa: nada aquí distingue una causa de otra. Puede quedar donde no hay ningún registro, y dos rutas que se separan lo dejan donde estaba: vea la elipse y el diagrama. Los pasos con menos de 30 registros no tienen centro. La elipse pequeña alrededor de un centro es su incertidumbre, no la dispersión de los registros.',
    differs:
      'Los semiejes difieren por su divisor: Yuill raíz(S / n), CrimeStat (y R aspace, pointpats) raíz(2 S / (n - 2)), Turf raíz(2 S / n), y también ArcGIS multiplica por raíz de 2, con S la suma de cuadrados a lo largo del eje; el centro, la dirección y la razón de los ejes no cambian. Turf y muchas herramientas toman los grados de longitud y latitud como un plano, lo que dibuja elipses demasiado anchas de oeste a este; aquí distancias y direcciones son geodésicas, desde el centro de cada paso. Turf puede llamar mayor al eje más corto y lee un peso de 0 como 1. Las herramientas que prueban el centro con registros independientes hallan cambios en todas partes: aquí se remuestrean e intercambian meses enteros.',
  },
});

export const paramWords = {
  step: defineWords({
    en: {
      name: 'Step of time',
      help: 'Each step has a centre. Months that fill no step are left out and said. Rolling: twelve months, moved on by one; such windows overlap, so that their centres move smoothly by construction.',
      why: 'A whole year has every season in it: its centre moves with the years alone.',
      year: 'Calendar year',
      fiscal: 'U.S. fiscal year (from 1 October)',
      quarter: 'Quarter',
      rolling: 'Twelve months, rolling',
    },
    es: {
      name: 'Paso de tiempo',
      help: 'Cada paso tiene un centro. Los meses que no llenan un paso se dejan fuera y se dicen. Móvil: doce meses, corridos de uno en uno; esas ventanas se traslapan y por eso sus centros se mueven con suavidad por construcción.',
      why: 'Un año entero contiene todas las temporadas: su centro se mueve solo con los años.',
      year: 'Año calendario',
      fiscal: 'Año fiscal de EE. UU. (desde el 1 de octubre)',
      quarter: 'Trimestre',
      rolling: 'Doce meses móviles',
    },
  }),
  sides: defineWords({
    en: {
      name: 'Sides of the border',
      help: 'Records of both sides, or of one alone.',
      why: 'A route crosses the line. The two sides are recorded differently: where their shares change, try each alone.',
      both: 'Both sides',
      us: 'U.S. side alone',
      mexico: 'Mexican side alone',
    },
    es: {
      name: 'Lados de la frontera',
      help: 'Registros de los dos lados o de uno solo.',
      why: 'Una ruta cruza la línea. Los dos lados se registran de manera distinta: si sus proporciones cambian, pruebe cada uno solo.',
      both: 'Los dos lados',
      us: 'Solo el lado de EE. UU.',
      mexico: 'Solo el lado mexicano',
    },
  }),
  divisor: defineWords({
    en: {
      name: 'Divisor of the ellipse',
      help: 'Yuill: semi-axes are standard deviations, and about 39 of 100 records of a normal cloud lie inside. With the factor sqrt 2 (CrimeStat with n - 2, Turf with n) about 63 do.',
      why: 'Yuill gave the ellipse its use; a semi-axis is then a plain standard deviation.',
      yuill: 'Yuill: sqrt(S / n)',
      crimestat: 'CrimeStat: sqrt(2 S / (n - 2))',
      turf: 'Turf: sqrt(2 S / n)',
    },
    es: {
      name: 'Divisor de la elipse',
      help: 'Yuill: los semiejes son desviaciones estándar y cerca de 39 de 100 registros de una nube normal quedan dentro. Con el factor raíz de 2 (CrimeStat con n - 2, Turf con n), cerca de 63.',
      why: 'Yuill le dio su uso a la elipse; un semieje es entonces una desviación estándar simple.',
      yuill: 'Yuill: raíz(S / n)',
      crimestat: 'CrimeStat: raíz(2 S / (n - 2))',
      turf: 'Turf: raíz(2 S / n)',
    },
  }),
  draws: defineWords({
    en: {
      name: 'Draws',
      help: 'Resamples of months for intervals and small ellipses, and as many exchanges of months for p.',
      why: 'With 999 the smallest p is 0.001, and an interval moves little from one seed to another.',
    },
    es: {
      name: 'Extracciones',
      help: 'Remuestreos de meses para los intervalos y las elipses pequeñas, y otros tantos intercambios de meses para p.',
      why: 'Con 999 la p más pequeña es 0.001 y un intervalo cambia poco de una semilla a otra.',
    },
  }),
  blockMonths: defineWords({
    en: {
      name: 'Months in a block',
      help: 'Whole months that are resampled and exchanged together. Take more where one month is much like the next.',
      why: 'A month is the shortest block that keeps records of the same days together.',
      '1': '1 month',
      '3': '3 months',
      '6': '6 months',
    },
    es: {
      name: 'Meses por bloque',
      help: 'Meses enteros que se remuestrean e intercambian juntos. Use más cuando un mes se parece mucho al siguiente.',
      why: 'Un mes es el bloque más corto que mantiene juntos los registros de los mismos días.',
      '1': '1 mes',
      '3': '3 meses',
      '6': '6 meses',
    },
  }),
};
