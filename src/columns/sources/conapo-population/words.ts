import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'CONAPO: population of Mexican municipalities',
    counted: 'People living in each municipality of Mexico at mid-year.',
    caution:
      'Estimates to 2020, projections after. A figure of several years is averaged over the years of the months chosen, or taken from the nearest year.',
    'notice.projections': '{count} years, those after 2020, are projections: nobody was counted.',
  },
  es: {
    name: 'CONAPO: población de los municipios de México',
    counted: 'Personas que residen en cada municipio de México a mitad de año.',
    caution:
      'Estimaciones hasta 2020, proyecciones después. Una cifra de varios años se promedia sobre los años de los meses elegidos, o se toma del año más cercano.',
    'notice.projections': '{count} años, los posteriores a 2020, son proyecciones: nadie fue contado.',
  },
});
