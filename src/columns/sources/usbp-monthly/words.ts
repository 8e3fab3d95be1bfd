import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'USBP: apprehensions by sector and month',
    counted: 'Apprehensions by the U.S. Border Patrol, by sector and month of the fiscal year.',
    caution: 'Apprehensions are events, not people: the same person may be counted more than once.',
    'notice.totals-disagree': 'Total rows of the publisher that are not the sum of its months or sectors: {count}',
  },
  es: {
    name: 'USBP: aprehensiones por sector y mes',
    counted:
      'Aprehensiones (detenciones migratorias en EE. UU.) de la Patrulla Fronteriza, por sector y mes del año fiscal.',
    caution: 'Las aprehensiones son eventos, no personas: una misma persona puede contarse más de una vez.',
    'notice.totals-disagree': 'Filas de total de la fuente que no son la suma de sus meses o sectores: {count}',
  },
});
