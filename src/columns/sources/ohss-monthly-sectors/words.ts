import { defineWords } from '../../../base/words.ts';
import { ohssWords } from '../../encounters/ohss-words.ts';

export const words = defineWords({
  en: {
    ...ohssWords.en,
    name: 'OHSS: Border Patrol encounters by sector and month',
    counted:
      'Border Patrol encounters by southwest sector and month: Title 8 apprehensions, and Title 42 expulsions from March 2020 to May 2023.',
    caution:
      'Every figure is rounded to 10, so that sums of months differ a little from exact years. Encounters are events, not people.',
    'notice.other-sectors': 'Rows of sectors of the northern border and the coasts, not in this table: {count}',
  },
  es: {
    ...ohssWords.es,
    name: 'OHSS: encuentros de la Patrulla Fronteriza por sector y mes',
    counted:
      'Encuentros de la Patrulla Fronteriza por sector del suroeste y mes: aprehensiones del Título 8 y, de marzo de 2020 a mayo de 2023, expulsiones del Título 42.',
    caution:
      'Cada cifra está redondeada a 10, por lo que las sumas de meses difieren un poco de los años exactos. Los encuentros son eventos, no personas.',
    'notice.other-sectors':
      'Filas de sectores de la frontera norte y de las costas, que no están en esta tabla: {count}',
  },
});

export const quirks = defineWords({
  en: {
    text: 'Of the sheets of the workbook the one by month and sector is taken; those by land border can be picked. Months are read with their number in the fiscal year before them, sectors with their state behind.',
  },
  es: {
    text: 'De las hojas del libro se toma la que va por mes y sector; las que van por frontera terrestre pueden elegirse. Los meses se leen con su número en el año fiscal adelante y los sectores con su estado atrás.',
  },
});
