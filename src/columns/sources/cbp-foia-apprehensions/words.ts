import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'CBP: apprehensions, case by case, and OASISS among their programmes',
    counted: 'Records of apprehension by Border Patrol sector and month, and those with OASISS among their programmes.',
    caution:
      'How fully CBP fills the column of programmes is not known: a record without OASISS may be one where it was not written. Records are events, not people.',
    'measure.apprehensions': 'Apprehensions (records)',
    'measure.oasiss': 'Records with OASISS among their programmes',
    'measure.programme-stated': 'Records with any programme stated',
    'notice.no-programmes': 'Records of a file without a column of programmes, so that OASISS is not known: {count}',
    'notice.withheld': 'Records whose sector or date was withheld by the publisher: {count}',
  },
  es: {
    name: 'CBP: aprehensiones caso por caso, y OASISS entre sus programas',
    counted:
      'Registros de aprehensión por sector de la Patrulla Fronteriza y mes, y los que traen OASISS entre sus programas.',
    caution:
      'No se sabe qué tan completa llena la CBP la columna de programas: un registro sin OASISS puede ser uno en que no se anotó. Los registros son eventos, no personas.',
    'measure.apprehensions': 'Aprehensiones (registros)',
    'measure.oasiss': 'Registros con OASISS entre sus programas',
    'measure.programme-stated': 'Registros con algún programa anotado',
    'notice.no-programmes': 'Registros de un archivo sin columna de programas, por lo que no se conoce OASISS: {count}',
    'notice.withheld': 'Registros cuyo sector o fecha reservó la fuente: {count}',
  },
});
