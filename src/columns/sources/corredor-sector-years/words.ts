import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Border Patrol: figures by sector and fiscal year',
    counted:
      'Apprehensions (FY1960 to FY2019), deaths (FY1998 to FY2019), agents, accepted prosecutions, assaults and rescues (FY2011 to FY2019), by sector and U.S. fiscal year.',
    caution:
      'Accepted prosecutions are not smugglers: most are of apprehended people charged with entry. Rescues of FY2018 in Big Bend (1,622) and Laredo (13) look exchanged; they are as published.',
  },
  es: {
    name: 'Patrulla Fronteriza: cifras por sector y año fiscal',
    counted:
      'Aprehensiones (1960 a 2019), muertes (1998 a 2019), agentes, procesamientos penales aceptados, agresiones y rescates de la Patrulla Fronteriza (2011 a 2019), por sector y año fiscal de EE. UU. (desde el 1 de octubre).',
    caution:
      'Los procesamientos penales aceptados no son de traficantes: en su mayoría son de personas aprehendidas a las que se acusa por su ingreso. Los rescates del año fiscal 2018 en Big Bend (1,622) y Laredo (13) parecen intercambiados; se muestran como se publicaron.',
  },
});
