import { defineWords } from '../../../base/words.ts';
import { encounterWords } from '../../encounters/words.ts';

export const words = defineWords({
  en: {
    ...encounterWords.en,
    name: 'Border Patrol: apprehensions and encounters by sector and month',
    counted:
      'Border Patrol apprehensions to February 2020, with Title 42 expulsions from March 2020 to May 2023, by sector and month.',
    caution: 'Apprehensions and encounters are events, not people: the same person may be counted more than once.',
    'break.publisher-changes': "USBP's own release to September 2019, CBP's encounters by area from October 2019.",
    'break.title-42-begins': 'Title 42 expulsions are counted from 20 March 2020; repeat crossings rose.',
    'break.title-42-ends': 'Title 42 ended on 11 May 2023; from then on all encounters are under Title 8.',
  },
  es: {
    ...encounterWords.es,
    name: 'Patrulla Fronteriza: aprehensiones y encuentros por sector y mes',
    counted:
      'Aprehensiones de la Patrulla Fronteriza hasta febrero de 2020, con expulsiones del Título 42 de marzo de 2020 a mayo de 2023, por sector y mes.',
    caution: 'Aprehensiones y encuentros son eventos, no personas: una misma persona puede contarse más de una vez.',
    'break.publisher-changes':
      'Publicación propia de la USBP hasta septiembre de 2019; encuentros por área de la CBP desde octubre de 2019.',
    'break.title-42-begins':
      'Las expulsiones del Título 42 se cuentan desde el 20 de marzo de 2020; los cruces repetidos aumentaron.',
    'break.title-42-ends':
      'El Título 42 terminó el 11 de mayo de 2023; desde entonces todos los encuentros son del Título 8.',
  },
});
