import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Figures of areas',
    counted: 'Figures of areas that rates are per, such as people or agents.',
    caution:
      'A figure of several years is averaged over the years of the months chosen, or taken from the nearest year.',
  },
  es: {
    name: 'Cifras de áreas',
    counted: 'Cifras de áreas que sirven de denominador a las tasas, como población o agentes.',
    caution:
      'Una cifra de varios años se promedia sobre los años de los meses elegidos, o se toma del año más cercano.',
  },
});
