import { defineWords } from '../../../base/words.ts';
import { encounterWords } from '../../encounters/words.ts';

export const words = defineWords({
  en: {
    ...encounterWords.en,
    name: 'Border Patrol: encounters by sector, month, authority, group and citizenship',
    counted:
      'Border Patrol encounters from October 2019, by sector, month, legal authority, demographic group and citizenship.',
    caution:
      'Encounters are events, not people. Title 8 alone can be followed across 2020, but people expelled under Title 42 came back more often, so it is not free of that period.',
  },
  es: {
    ...encounterWords.es,
    name: 'Patrulla Fronteriza: encuentros por sector, mes, fundamento legal, grupo y nacionalidad',
    counted:
      'Encuentros de la Patrulla Fronteriza desde octubre de 2019, por sector, mes, fundamento legal, grupo demográfico y nacionalidad.',
    caution:
      'Los encuentros son eventos, no personas. Solo el Título 8 puede seguirse a través de 2020, pero las personas expulsadas por el Título 42 volvieron a cruzar con más frecuencia, así que no está libre de ese periodo.',
  },
});
