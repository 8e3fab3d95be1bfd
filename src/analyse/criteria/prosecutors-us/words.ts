import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Offices of U.S. prosecutors',
    meaning:
      'How many offices of U.S. attorneys take cases in the region: more of them means that a case is nearer to someone who can charge it.',
    caution:
      'A planner brings it: no table here has it. An office that takes cases of many kinds may take few of smugglers.',
    direction: 'At first more speaks for a region: cases need a prosecutor.',
    km: 'offices per 100 km of border',
    'as-given': 'offices',
    total: 'offices',
  },
  es: {
    name: 'Oficinas de fiscales de Estados Unidos',
    meaning:
      'Cuántas oficinas de fiscales federales de Estados Unidos toman casos en la región: más significa que un caso está más cerca de quien puede acusar.',
    caution:
      'La aporta quien planea: ninguna tabla de aquí la tiene. Una oficina que toma casos de muchos tipos puede tomar pocos de traficantes.',
    direction: 'Al inicio, más habla a favor de una región: los casos necesitan fiscal.',
    km: 'oficinas por cada 100 km de frontera',
    'as-given': 'oficinas',
    total: 'oficinas',
  },
});
