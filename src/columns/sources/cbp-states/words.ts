import { defineWords } from '../../../base/words.ts';
import { areaEncounterWords } from '../../encounters/area-words.ts';

export const words = defineWords({
  en: {
    ...areaEncounterWords.en,
    name: 'CBP: encounters by state',
    counted:
      'Encounters of CBP by state and month, between ports of entry, at them and at airports together: Title 8, and Title 42 expulsions from March 2020 to May 2023.',
    caution:
      'Encounters are events, not people. A state stands for where CBP counted the encounter; this form does not tell the Border Patrol from ports of entry, and it has no sectors.',
  },
  es: {
    ...areaEncounterWords.es,
    name: 'CBP: encuentros por estado',
    counted:
      'Encuentros de CBP por estado y mes, entre puertos de entrada, en ellos y en aeropuertos, juntos: Título 8 y, de marzo de 2020 a mayo de 2023, expulsiones del Título 42.',
    caution:
      'Los encuentros son eventos, no personas. El estado es aquel donde CBP contó el encuentro; este formato no separa a la Patrulla Fronteriza de los puertos de entrada y no trae sectores.',
  },
});

export const quirks = defineWords({
  en: {
    text: 'Months of a fiscal year are put into their calendar year, and rows marked FYTD and Remaining are both counted. States are known by their abbreviations, Puerto Rico, Guam and other territories among them.',
  },
  es: {
    text: 'Los meses del año fiscal se pasan a su año calendario, y se cuentan tanto las filas FYTD como las Remaining. Los estados se reconocen por su abreviatura, también Puerto Rico, Guam y otros territorios.',
  },
});
