import { defineWords } from '../../../base/words.ts';
import { encounterWords } from '../../encounters/words.ts';

const { en, es } = encounterWords;

export const words = defineWords({
  en: {
    'break.title-42-begins': en['break.title-42-begins'],
    'break.title-42-ends': en['break.title-42-ends'],
    name: 'USBP: table of sectors by month',
    counted:
      'Apprehensions by the U.S. Border Patrol, by southwest sector and month; from March 2020 to May 2023 with Title 42 expulsions.',
    caution: 'They are events, not people: the same person may be counted more than once.',
    'notice.totals-disagree': 'Totals of the publisher that are not the sum of its months or sectors: {count}',
    'notice.other-sectors': 'Rows of sectors of the northern border and the coasts, not in this table: {count}',
  },
  es: {
    'break.title-42-begins': es['break.title-42-begins'],
    'break.title-42-ends': es['break.title-42-ends'],
    name: 'USBP: tabla de sectores por mes',
    counted:
      'Aprehensiones (detenciones migratorias en EE. UU.) de la Patrulla Fronteriza, por sector del suroeste y mes; de marzo de 2020 a mayo de 2023 incluyen expulsiones del Título 42.',
    caution: 'Son eventos, no personas: una misma persona puede contarse más de una vez.',
    'notice.totals-disagree': 'Totales de la fuente que no son la suma de sus meses o sectores: {count}',
    'notice.other-sectors':
      'Filas de sectores de la frontera norte y de las costas, que no están en esta tabla: {count}',
  },
});

export const quirks = defineWords({
  en: {
    text: 'Tables pasted from the publisher’s PDF are read with bars, tabs or blanks between cells; a header over several lines and a sector whose name stands above its figures are put together. The fiscal year is that of the title. Totals are compared with their parts and left out; N/A is kept as no figure.',
  },
  es: {
    text: 'Las tablas pegadas del PDF de la fuente se leen con barras, tabuladores o espacios entre celdas; se juntan los encabezados de varias líneas y los sectores cuyo nombre está arriba de sus cifras. El año fiscal es el del título. Los totales se comparan con sus partes y se dejan fuera; N/A se conserva como falta de cifra.',
  },
});
