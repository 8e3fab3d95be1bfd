import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    meaning:
      'Tells how few places hold how much: the share of the cells, or of the kilometres, in which half and four fifths of the records lie, and the Gini coefficient, 0 where all places hold the same and near 1 where one holds all. It describes; it tests nothing, and says neither why nor that these places are dangerous.',
    caution:
      'Empty places count where somebody records; land where nobody records does not. With few records on many cells they look concentrated by chance alone: the coefficient that as many records would give at random stands beside it, and only what is above it says something. Numbers of different cell sizes or depths cannot be compared.',
    differs:
      "The coefficient has divisor n, as R's ineq gives it; DescTools and others multiply by n / (n - 1) or offer it. Packages that leave empty units out give smaller values. The interval comes from drawing whole months again (or single records), with the bias of the draws taken off: a plain percentile interval of these draws lies too high, since drawing again concentrates. Kilometres are bins of 10 km of the border line.",
  },
  es: {
    meaning:
      'Dice qué tan pocos lugares reúnen cuánto: la parte de las celdas, o de los kilómetros, donde está la mitad y cuatro quintas partes de los registros, y el coeficiente de Gini, 0 si todos los lugares tienen lo mismo y cerca de 1 si uno lo tiene todo. Describe; no prueba nada, y no dice por qué ni que esos lugares sean peligrosos.',
    caution:
      'Los lugares vacíos cuentan donde alguien registra; la tierra donde nadie registra no cuenta. Con pocos registros en muchas celdas parecen concentrados por puro azar: al lado está el coeficiente que daría el mismo número de registros al azar, y solo lo que lo supera dice algo. No se pueden comparar números de celdas de otro tamaño ni de otra profundidad.',
    differs:
      'El coeficiente tiene divisor n, como lo da ineq de R; DescTools y otros multiplican por n / (n - 1) o lo ofrecen. Los paquetes que dejan fuera las unidades vacías dan valores menores. El intervalo viene de volver a sacar meses enteros (o registros sueltos), sin el sesgo de las extracciones: un intervalo de percentiles simple de ellas queda demasiado alto, ya que volver a sacar concentra. Los kilómetros son tramos de 10 km de la línea fronteriza.',
  },
});

export const paramWords = {
  of: defineWords({
    en: {
      name: 'Places',
      help: 'Cells of the map, or bins of 10 km along the border line.',
      why: 'Cells see depth inland too; kilometres are the address along the line.',
      cells: 'Cells',
      kilometres: 'Kilometres of the border',
    },
    es: {
      name: 'Lugares',
      help: 'Celdas del mapa o tramos de 10 km a lo largo de la línea fronteriza.',
      why: 'Las celdas ven también la profundidad; los kilómetros son la dirección sobre la línea.',
      cells: 'Celdas',
      kilometres: 'Kilómetros de la frontera',
    },
  }),
  side: defineWords({
    en: {
      name: 'Side of the border',
      help: 'The two sides are recorded differently: together, some of the concentration is that of the recording.',
      why: 'The whole corridor first; each side by itself shows how much of it is the recording.',
      both: 'Both together',
      us: 'U.S. side alone',
      mexico: 'Mexican side alone',
    },
    es: {
      name: 'Lado de la frontera',
      help: 'Los dos lados se registran de manera distinta: juntos, parte de la concentración es la del registro.',
      why: 'Primero el corredor entero; cada lado por separado muestra cuánto se debe al registro.',
      both: 'Los dos juntos',
      us: 'Solo el lado de EE. UU.',
      mexico: 'Solo el lado mexicano',
    },
  }),
  parts: defineWords({
    en: {
      name: 'Parts of the period',
      help: 'Whole calendar years of the months chosen, or their two halves. A part with fewer than 30 records has no numbers.',
      why: 'Years hold the same seasons. Where there are fewer than two, the halves are taken.',
      years: 'Calendar years',
      halves: 'Halves',
    },
    es: {
      name: 'Partes del periodo',
      help: 'Años calendario completos de los meses elegidos, o sus dos mitades. Una parte con menos de 30 registros no tiene números.',
      why: 'Los años tienen las mismas temporadas. Si hay menos de dos, se toman las mitades.',
      years: 'Años calendario',
      halves: 'Mitades',
    },
  }),
  drawn: defineWords({
    en: {
      name: 'What is drawn again',
      help: 'The interval of the Gini coefficient comes from drawing months or single records with replacement.',
      why: 'Records of one month come together; drawn one by one they would seem surer than they are.',
      months: 'Whole months',
      records: 'Single records',
    },
    es: {
      name: 'Qué se vuelve a sacar',
      help: 'El intervalo del coeficiente de Gini viene de sacar con reemplazo meses o registros sueltos.',
      why: 'Los registros de un mes vienen juntos; sacados uno por uno parecerían más seguros de lo que son.',
      months: 'Meses enteros',
      records: 'Registros sueltos',
    },
  }),
  draws: defineWords({
    en: { name: 'Draws', help: 'How often they are drawn again.', why: 'Enough for a 95 % interval.' },
    es: {
      name: 'Extracciones',
      help: 'Cuántas veces se vuelven a sacar.',
      why: 'Suficientes para un intervalo de 95 %.',
    },
  }),
};
