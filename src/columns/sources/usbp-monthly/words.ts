import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'USBP: apprehensions by sector and month',
    counted: 'Apprehensions by the U.S. Border Patrol, by sector and month of the fiscal year.',
    caution: 'Apprehensions are events, not people: the same person may be counted more than once.',
    'notice.totals-disagree': 'Total rows of the publisher that are not the sum of its months or sectors: {count}',
    'notice.other-sectors': 'Rows of sectors of the northern border and the coasts, not in this table: {count}',
  },
  es: {
    name: 'USBP: aprehensiones por sector y mes',
    counted:
      'Aprehensiones (detenciones migratorias en EE. UU.) de la Patrulla Fronteriza, por sector y mes del año fiscal.',
    caution: 'Las aprehensiones son eventos, no personas: una misma persona puede contarse más de una vez.',
    'notice.totals-disagree': 'Filas de total de la fuente que no son la suma de sus meses o sectores: {count}',
    'notice.other-sectors':
      'Filas de sectores de la frontera norte y de las costas, que no están en esta tabla: {count}',
  },
});

export const quirks = defineWords({
  en: {
    text: 'Total rows, of years and of borders, are compared with their sums and left out. NA is kept as no figure. Children and families are a reading of their own.',
  },
  es: {
    text: 'Las filas de total, de años y de fronteras, se comparan con sus sumas y se dejan fuera. NA se conserva como falta de cifra. La niñez y las familias son una lectura aparte.',
  },
});
