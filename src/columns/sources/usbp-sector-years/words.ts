import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'USBP: figures by sector and fiscal year',
    counted:
      'Figures of the U.S. Border Patrol by southwest sector and fiscal year: apprehensions, deaths, agents, accepted prosecutions, assaults, rescues and seizures, as far as the file has them.',
    caution:
      'Accepted prosecutions are not smugglers: most are of apprehended people charged with entry. Rescues of FY2018 in Big Bend (1,622) and Laredo (13) look exchanged; they are as published. Small counts vary by chance.',
    'notice.totals-disagree': 'Total rows of the publisher that are not the sum of the nine southwest sectors: {count}',
    'notice.other-sectors': 'Rows of sectors of the northern border and the coasts, not in this table: {count}',
    'notice.rescues-exchanged':
      'Rescues of FY2018 that look exchanged between Big Bend and Laredo, shown as published and left out of criteria: {count}',
  },
  es: {
    name: 'USBP: cifras por sector y año fiscal',
    counted:
      'Cifras de la Patrulla Fronteriza de EE. UU. por sector del suroeste y año fiscal: aprehensiones, muertes, agentes, procesamientos penales aceptados, agresiones, rescates y decomisos, según lo que traiga el archivo.',
    caution:
      'Los procesamientos penales aceptados no son de traficantes: en su mayoría son de personas aprehendidas a las que se acusa por su ingreso. Los rescates del año fiscal 2018 en Big Bend (1,622) y Laredo (13) parecen intercambiados; se muestran como se publicaron. Las cifras pequeñas varían por azar.',
    'notice.totals-disagree':
      'Filas de total de la fuente que no son la suma de los nueve sectores del suroeste: {count}',
    'notice.other-sectors':
      'Filas de sectores de la frontera norte y de las costas, que no están en esta tabla: {count}',
    'notice.rescues-exchanged':
      'Rescates del año fiscal 2018 que parecen intercambiados entre Big Bend y Laredo, mostrados como se publicaron y fuera de los criterios: {count}',
  },
});

export const quirks = defineWords({
  en: {
    text: 'Total rows are compared with the sum of the sectors and left out; agents are not, as the total has some that no sector has, nor are seizures, which are rounded. NA is kept as no figure.',
  },
  es: {
    text: 'Las filas de total se comparan con la suma de los sectores y se dejan fuera; no así los agentes, pues el total incluye algunos que no están en ningún sector, ni los decomisos, que están redondeados. NA se conserva como falta de cifra.',
  },
});
