import { defineWords } from '../base/words.ts';

/** Short names of what is counted, for axes, legends and tables. */
export const measureWords = defineWords({
  en: {
    apprehensions: 'Apprehensions and encounters',
    deaths: 'Deaths and disappearances',
    synthetic: 'Synthetic incidents',
    inm: 'Mexico: events of people in an irregular situation (INM)',
  },
  es: {
    apprehensions: 'Aprehensiones y encuentros',
    deaths: 'Muertes y desapariciones',
    synthetic: 'Incidentes sintéticos',
    inm: 'México: eventos de personas en situación migratoria irregular (INM)',
  },
});
