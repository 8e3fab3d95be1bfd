import { defineWords } from '../base/words.ts';

/** Short names of what is counted, for axes, legends and tables. */
export const measureWords = defineWords({
  en: {
    apprehensions: 'Apprehensions and encounters',
    deaths: 'Deaths and disappearances',
    'deaths-arizona': 'People found dead in Arizona',
    synthetic: 'Synthetic set',
    inm: 'INM events, all of Mexico',
  },
  es: {
    apprehensions: 'Aprehensiones y encuentros',
    deaths: 'Muertes y desapariciones',
    'deaths-arizona': 'Personas halladas muertas en Arizona',
    synthetic: 'Conjunto sintético',
    inm: 'Eventos del INM, todo México',
  },
});
