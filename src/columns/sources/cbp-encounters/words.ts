import { defineWords } from '../../../base/words.ts';
import { encounterNoticeWords } from '../../encounters/notice-words.ts';
import { encounterWords } from '../../encounters/words.ts';

export const words = defineWords({
  en: {
    ...encounterWords.en,
    ...encounterNoticeWords.en,
    name: 'CBP: encounters by area of responsibility',
    counted:
      'Border Patrol encounters between ports of entry, southwest sectors: Title 8 apprehensions, and Title 42 expulsions from March 2020 to May 2023.',
    caution: 'Encounters are events, not people: the same person may be counted more than once.',
  },
  es: {
    ...encounterWords.es,
    ...encounterNoticeWords.es,
    name: 'CBP: encuentros por área de responsabilidad',
    counted:
      'Encuentros de la Patrulla Fronteriza entre puertos de entrada, sectores del suroeste: aprehensiones del Título 8 y, de marzo de 2020 a mayo de 2023, expulsiones del Título 42.',
    caution: 'Los encuentros son eventos, no personas: una misma persona puede contarse más de una vez.',
  },
});

export const quirks = defineWords({
  en: {
    text: 'Months of a fiscal year are put into their calendar year, and rows marked FYTD and Remaining are both counted. Field offices share place names with sectors and are told apart by component.',
  },
  es: {
    text: 'Los meses del año fiscal se pasan a su año calendario, y se cuentan tanto las filas FYTD como las Remaining. Las oficinas de campo comparten nombre con los sectores y se distinguen por su componente.',
  },
});
