import { defineWords } from '../../../base/words.ts';
import { encounterWords } from '../../encounters/words.ts';

export const words = defineWords({
  en: {
    ...encounterWords.en,
    name: 'Southwest encounters by area, from the Global Data Institute of the IOM',
    counted:
      'Border Patrol encounters between ports of entry, southwest sectors: Title 8 apprehensions, and Title 42 expulsions from March 2020 to May 2023.',
    caution:
      'Encounters are events, not people: the same person may be counted more than once. Fiscal years 2018 and 2019 have no sector in this form and are left out.',
  },
  es: {
    ...encounterWords.es,
    name: 'Encuentros del suroeste por área, del Instituto Global de Datos de la OIM',
    counted:
      'Encuentros de la Patrulla Fronteriza entre puertos de entrada, sectores del suroeste: aprehensiones del Título 8 y, de marzo de 2020 a mayo de 2023, expulsiones del Título 42.',
    caution:
      'Los encuentros son eventos, no personas: una misma persona puede contarse más de una vez. Los años fiscales 2018 y 2019 no traen sector en este formato y quedan fuera.',
  },
});
