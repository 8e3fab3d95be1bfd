import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'INEGI: deaths by homicide, by municipality',
    counted: 'Deaths by homicide on death certificates, by municipality where they occurred and month of registration.',
    caution:
      'By month of registration, not of death: some are registered months or years later. Deaths, not investigation files: never summed with those of SESNSP.',
    'measure.deaths-by-homicide': 'Deaths by homicide',
    'notice.no-municipality':
      '{count} rows are of no municipality of Mexico (not specified, or abroad). They are kept under their own code, so that the sums stay whole, and join no area on the map.',
    'notice.sums-differ': '{count} sums of municipalities differ from the rows of states or of the country.',
  },
  es: {
    name: 'INEGI: defunciones por homicidio, por municipio',
    counted:
      'Defunciones por homicidio según certificados de defunción, por municipio de ocurrencia y mes de registro.',
    caution:
      'Por mes de registro, no de la muerte: algunas se registran meses o años después. Son defunciones, no carpetas de investigación: nunca se suman con las del SESNSP.',
    'measure.deaths-by-homicide': 'Defunciones por homicidio',
    'notice.no-municipality':
      '{count} filas no son de ningún municipio de México (no especificado o en el extranjero). Se conservan con su propia clave, para que las sumas queden completas, y no se unen a ningún área del mapa.',
    'notice.sums-differ': '{count} sumas de municipios difieren de las filas de entidades o del país.',
  },
});
