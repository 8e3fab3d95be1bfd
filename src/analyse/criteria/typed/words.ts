import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'A criterion of your own',
    meaning: 'Figures that you type for each region, with a name, a unit and a source of your own.',
    caution: 'The app cannot check them. A region without a figure is ranked with bounds, never with zero.',
    direction: 'At first more speaks for a region; turn it where less does.',
    km: 'as typed, per 100 km of border',
    'as-given': 'as typed',
    total: 'as typed',
  },
  es: {
    name: 'Un criterio propio',
    meaning: 'Cifras que usted escribe para cada región, con nombre, unidad y fuente propios.',
    caution: 'La aplicación no puede comprobarlas. Una región sin cifra se ordena con límites, nunca con cero.',
    direction: 'Al inicio, más habla a favor de una región; inviértalo si es al revés.',
    km: 'como se escribió, por cada 100 km de frontera',
    'as-given': 'como se escribió',
    total: 'como se escribió',
  },
});
