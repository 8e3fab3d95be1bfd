import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'USBP: children and families by sector and month',
    counted:
      'Apprehensions by the U.S. Border Patrol by southwest sector and month: all, of unaccompanied children, and of people in family units.',
    caution:
      'Apprehensions are events, not people. Unaccompanied children are given from fiscal year 2010 on and families from 2013 on; before that there is no figure, which is not zero.',
    'measure.apprehensions': 'All apprehensions',
    'measure.unaccompanied_children': 'Unaccompanied children',
    'measure.family_units': 'People in family units',
    'notice.totals-disagree': 'Total rows of the publisher that are not the sum of its months or sectors: {count}',
    'notice.other-sectors': 'Rows of sectors of the northern border and the coasts, not in this table: {count}',
  },
  es: {
    name: 'USBP: niñez y familias por sector y mes',
    counted:
      'Aprehensiones (detenciones migratorias en EE. UU.) de la Patrulla Fronteriza por sector del suroeste y mes: todas, de niñas, niños y adolescentes no acompañados, y de personas en unidades familiares.',
    caution:
      'Las aprehensiones son eventos, no personas. La niñez no acompañada se da desde el año fiscal 2010 y las familias desde 2013; antes no hay cifra, lo que no es cero.',
    'measure.apprehensions': 'Todas las aprehensiones',
    'measure.unaccompanied_children': 'Niñas, niños y adolescentes no acompañados',
    'measure.family_units': 'Personas en unidades familiares',
    'notice.totals-disagree': 'Filas de total de la fuente que no son la suma de sus meses o sectores: {count}',
    'notice.other-sectors':
      'Filas de sectores de la frontera norte y de las costas, que no están en esta tabla: {count}',
  },
});

export const quirks = defineWords({
  en: {
    text: 'NA is kept as no figure. Total rows are compared with their sums, in all three figures, and left out.',
  },
  es: {
    text: 'NA se conserva como falta de cifra. Las filas de total se comparan con sus sumas, en las tres cifras, y se dejan fuera.',
  },
});
