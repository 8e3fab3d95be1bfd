import { defineWords } from '../../base/words.ts';

/** What both forms of the INM's national series say. */
export const mexicoWords = defineWords({
  en: {
    counted: 'Events of people in an irregular migration situation before the INM, all of Mexico.',
    caution:
      'A national series: it has no place along the border. Events, not people. Never summed with rescues by the Border Patrol or with apprehensions.',
  },
  es: {
    counted: 'Eventos de personas en situación migratoria irregular ante el INM, todo México.',
    caution:
      'Serie nacional: no tiene lugar a lo largo de la frontera. Son eventos, no personas. Nunca se suma con los rescates de la Patrulla Fronteriza ni con las aprehensiones.',
  },
});
