import { defineWords } from '../../../base/words.ts';
import { encounterWords } from '../../encounters/words.ts';

const { en, es } = encounterWords;

export const words = defineWords({
  en: {
    'break.title-42-begins': en['break.title-42-begins'],
    'break.title-42-ends': en['break.title-42-ends'],
    name: 'USBP: table with a column for each sector',
    counted:
      'Figures of the U.S. Border Patrol by southwest sector, by fiscal year or by month of it, as the title says.',
    caution:
      'Apprehensions and encounters are events, not people. From March 2020 to May 2023 they include Title 42 expulsions.',
    'measure.apprehensions': 'Apprehensions',
    'measure.deaths': 'Deaths',
    'measure.rescues': 'Rescues',
    'measure.assaults': 'Assaults',
    'measure.agents': 'Agents',
    'notice.not-said': 'The table has no title that says what it counts: its rows are read as apprehensions ({count})',
    'notice.totals-disagree': 'Totals of the publisher that are not the sum of the nine southwest sectors: {count}',
  },
  es: {
    'break.title-42-begins': es['break.title-42-begins'],
    'break.title-42-ends': es['break.title-42-ends'],
    name: 'USBP: tabla con una columna por sector',
    counted:
      'Cifras de la Patrulla Fronteriza de EE. UU. por sector del suroeste, por año fiscal o por mes de este, según diga el título.',
    caution:
      'Las aprehensiones y los encuentros son eventos, no personas. De marzo de 2020 a mayo de 2023 incluyen expulsiones del Título 42.',
    'measure.apprehensions': 'Aprehensiones',
    'measure.deaths': 'Muertes',
    'measure.rescues': 'Rescates',
    'measure.assaults': 'Agresiones',
    'measure.agents': 'Agentes',
    'notice.not-said': 'La tabla no trae un título que diga qué cuenta: sus filas se leen como aprehensiones ({count})',
    'notice.totals-disagree': 'Totales de la fuente que no son la suma de los nueve sectores del suroeste: {count}',
  },
});

export const quirks = defineWords({
  en: {
    text: 'Each column of a sector is a figure of its row; other columns of sectors are left out. A southwest total is compared with the nine sectors. Text pasted with bars, tabs or blanks between cells is read alike.',
  },
  es: {
    text: 'Cada columna de un sector es una cifra de su fila; las de otros sectores se dejan fuera. El total del suroeste se compara con los nueve sectores. El texto pegado con barras, tabuladores o espacios entre celdas se lee igual.',
  },
});
