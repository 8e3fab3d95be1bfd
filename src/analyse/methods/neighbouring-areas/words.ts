import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Compares a treated area A, a buffer B around it and a control C before and after a date. The displacement quotient sets the change of B against C beside the change of A against C. It is read only where A fell against C: above 1 the buffer fell by more than A did, 0 to 1 the buffer fell too, 0 to −1 the buffer rose by less than A fell, below −1 it rose by more. Above 0 is called diffusion of benefits, below 0 displacement of events. The weighted displacement difference adds the changes of A and B beyond their control, as a number of events; under 0, fewer events.',
    caution:
      'Whatever happened at the same time is in the figures too: they cannot tell it apart. Areas and control are choices; an unlike control makes any answer. Events counted elsewhere may be other events, or the same recorded elsewhere: nobody is known to have moved. Figures of sectors are totals of whole sectors: described, not tested.',
    differs:
      "The variance of the difference is that of ptools (Wheeler & Ratcliffe 2018), each count times the dispersion of its area in the months before (calendar months apart) and (1 + r) / (1 - r) for the first autocorrelation r of those months, with Student's t and Satterthwaite's degrees of freedom; ptools takes Poisson counts, dispersion 1, and the normal quantile. With one control for A and B its counts are used twice, and their variance four times. POP Center and streetlamp print the quotient without an interval; here it comes from whole blocks of months.",
  },
  es: {
    meaning:
      'Compara un área tratada A, una zona vecina B y una de control C antes y después de una fecha. El cociente pone el cambio de B frente a C junto al cambio de A frente a C. Solo se lee cuando A bajó frente a C: mayor que 1, la zona vecina bajó más que A; de 0 a 1, también bajó; de 0 a −1, subió menos de lo que A bajó; menor que −1, subió más. Mayor que 0 se llama difusión de beneficios; menor que 0, desplazamiento espacial de los eventos. La diferencia ponderada suma los cambios de A y B más allá de su control, como número de eventos; menor que 0, menos eventos.',
    caution:
      'Lo que ocurrió al mismo tiempo también está en las cifras: no lo pueden distinguir. Las áreas y el control son elecciones; un control distinto da cualquier respuesta. Los eventos contados en otra parte pueden ser otros, o los mismos registrados en otra parte: no se sabe que alguien se haya movido. Las cifras de los sectores son totales de sectores completos: se describen, no se prueban.',
    differs:
      'La varianza de la diferencia es la de ptools (Wheeler y Ratcliffe 2018), cada conteo por la dispersión de su área en los meses de antes (por mes del año) y por (1 + r) / (1 - r) según la primera autocorrelación r de esos meses, con la t de Student y los grados de libertad de Satterthwaite; ptools toma conteos de Poisson, con dispersión 1, y el cuantil normal. Con un solo control para A y B, sus conteos se usan dos veces y su varianza cuatro. POP Center y streetlamp dan el cociente sin intervalo; aquí sale de bloques de meses completos.',
  },
});

export const paramWords = {
  treated: defineWords({
    en: {
      name: 'Treated area (A)',
      help: 'Where something began at the date.',
      why: 'Only you can say which area this is about.',
    },
    es: {
      name: 'Área tratada (A)',
      help: 'Donde algo empezó en la fecha.',
      why: 'Solo usted puede decir de qué área se trata.',
    },
  }),
  buffer: defineWords({
    en: {
      name: 'Buffer (B)',
      help: 'The area around A into which events could move. Left at none, the sectors on both sides of A are taken, and the finding says that they were a suggestion.',
      why: 'Where A is a sector, or ends with sectors, its neighbours are the plainest choice.',
    },
    es: {
      name: 'Zona vecina (B)',
      help: 'El área alrededor de A a la que los eventos podrían pasar. Con «ninguno» se toman los sectores a ambos lados de A, y el hallazgo dice que fue una sugerencia.',
      why: 'Si A es un sector, o termina donde terminan sectores, sus vecinos son la elección más sencilla.',
    },
  }),
  control: defineWords({
    en: {
      name: 'Control (C)',
      help: 'An area like A that the act did not reach. Left at none, the nearest sector that touches neither A nor B is taken, and the finding says that it was a suggestion.',
      why: 'Near enough to be alike, far enough to be left alone. Look at its months before you trust it.',
    },
    es: {
      name: 'Control (C)',
      help: 'Un área parecida a A a la que el acto no llegó. Con «ninguno» se toma el sector más cercano que no toca ni A ni B, y el hallazgo dice que fue una sugerencia.',
      why: 'Lo bastante cerca para parecerse y lo bastante lejos para quedar fuera. Mire sus meses antes de confiar en él.',
    },
  }),
  bufferControl: defineWords({
    en: {
      name: 'Control of the buffer',
      help: 'For the difference alone: an area like B. Left at none, C is the control of both, with its counts used twice.',
      why: 'The quotient knows one control; the published difference has one for each.',
    },
    es: {
      name: 'Control de la zona vecina',
      help: 'Solo para la diferencia: un área parecida a B. Con «ninguno», C es el control de ambas y sus conteos se usan dos veces.',
      why: 'El cociente tiene un solo control; la diferencia publicada tiene uno para cada área.',
    },
  }),
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
  months: defineWords({
    en: {
      name: 'Months on each side',
      help: 'Whole years before and after the date, so that both hold the same months of the year.',
      why: 'Two years give each month of the year twice, which the spread of the counts is measured from.',
      '12': '12',
      '24': '24',
      '36': '36',
      '48': '48',
      '60': '60',
    },
    es: {
      name: 'Meses de cada lado',
      help: 'Años completos antes y después de la fecha, para que ambos tengan los mismos meses del año.',
      why: 'Dos años dan dos veces cada mes del año, de lo que se mide la variación de los conteos.',
      '12': '12',
      '24': '24',
      '36': '36',
      '48': '48',
      '60': '60',
    },
  }),
  draws: defineWords({
    en: {
      name: 'Draws',
      help: 'Of the interval of the quotient (months drawn with replacement) and of p by exchange of months.',
      why: '999 fix the ends of a 95 % interval well enough.',
    },
    es: {
      name: 'Extracciones',
      help: 'Del intervalo del cociente (meses extraídos con reemplazo) y de p por intercambio de meses.',
      why: '999 bastan para fijar los extremos de un intervalo de 95 %.',
    },
  }),
  blockMonths: defineWords({
    en: {
      name: 'Months in a block',
      help: 'Months that follow each other stay together in a draw.',
      why: 'Neighbouring months are alike; three of them keep most of that together.',
    },
    es: {
      name: 'Meses por bloque',
      help: 'Los meses seguidos quedan juntos en una extracción.',
      why: 'Los meses vecinos se parecen; tres juntos conservan casi todo ese parecido.',
    },
  }),
};
