import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Offices of Mexican prosecutors',
    meaning:
      'How many offices of the Fiscalía General de la República take cases in the region: more of them means that a case is nearer to someone who can open it.',
    caution: 'A planner brings it: no table here has it. Offices of the two countries are not comparable one by one.',
    direction: 'At first more speaks for a region: cases need a prosecutor on this side too.',
    km: 'offices per 100 km of border',
    'as-given': 'offices',
    total: 'offices',
  },
  es: {
    name: 'Oficinas de fiscales de México',
    meaning:
      'Cuántas oficinas de la Fiscalía General de la República toman casos en la región: más significa que un caso está más cerca de quien puede abrirlo.',
    caution:
      'La aporta quien planea: ninguna tabla de aquí la tiene. Las oficinas de los dos países no son comparables una a una.',
    direction: 'Al inicio, más habla a favor de una región: los casos también necesitan fiscal de este lado.',
    km: 'oficinas por cada 100 km de frontera',
    'as-given': 'oficinas',
    total: 'oficinas',
  },
});
