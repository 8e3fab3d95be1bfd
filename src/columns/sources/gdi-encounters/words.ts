import { defineWords } from '../../../base/words.ts';
import { encounterNoticeWords } from '../../encounters/notice-words.ts';
import { encounterWords } from '../../encounters/words.ts';

export const words = defineWords({
  en: {
    ...encounterWords.en,
    ...encounterNoticeWords.en,
    name: 'Southwest encounters by area, from the Global Data Institute of the IOM',
    counted:
      'Border Patrol encounters between ports of entry, southwest sectors: Title 8 apprehensions, and Title 42 expulsions from March 2020 to May 2023.',
    caution:
      'Encounters are events, not people: the same person may be counted more than once. Fiscal years 2018 and 2019 have no sector in this form and are left out.',
    'notice.without-area-2018':
      'Border Patrol encounters of fiscal year 2018, which has no area here, not in this table: {count}',
    'notice.without-area-2019':
      'Border Patrol encounters of fiscal year 2019, which has no area here, not in this table: {count}',
  },
  es: {
    ...encounterWords.es,
    ...encounterNoticeWords.es,
    name: 'Encuentros del suroeste por área, del Instituto Global de Datos de la OIM',
    counted:
      'Encuentros de la Patrulla Fronteriza entre puertos de entrada, sectores del suroeste: aprehensiones del Título 8 y, de marzo de 2020 a mayo de 2023, expulsiones del Título 42.',
    caution:
      'Los encuentros son eventos, no personas: una misma persona puede contarse más de una vez. Los años fiscales 2018 y 2019 no traen sector en este formato y quedan fuera.',
    'notice.without-area-2018':
      'Encuentros de la Patrulla Fronteriza del año fiscal 2018, que aquí no trae área; no están en esta tabla: {count}',
    'notice.without-area-2019':
      'Encuentros de la Patrulla Fronteriza del año fiscal 2019, que aquí no trae área; no están en esta tabla: {count}',
  },
});

export const quirks = defineWords({
  en: {
    text: 'The calendar month is taken, not the same month under its fiscal year. UC / Single Minors and UAC, its name since 2025, are one group; codes of citizenship are read as CBP names them.',
  },
  es: {
    text: 'Se toma el mes calendario y no el mismo mes con su año fiscal. UC / Single Minors y UAC, su nombre desde 2025, son un solo grupo; las claves de nacionalidad se leen como las nombra CBP.',
  },
});
