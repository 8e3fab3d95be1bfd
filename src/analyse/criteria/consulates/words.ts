import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Consulates',
    meaning:
      'How many consulates of Mexico or the United States are in reach of the region: more of them means that people who are found can be helped and heard sooner.',
    caution: 'A planner brings it: no table here has it. A consulate may serve several regions: say which.',
    direction: 'At first more speaks for a region: witnesses and families need one.',
    km: 'consulates per 100 km of border',
    'as-given': 'consulates',
    total: 'consulates',
  },
  es: {
    name: 'Consulados',
    meaning:
      'Cuántos consulados de México o de Estados Unidos están al alcance de la región: más significa que se puede ayudar y escuchar antes a las personas encontradas.',
    caution:
      'La aporta quien planea: ninguna tabla de aquí la tiene. Un consulado puede servir a varias regiones: diga a cuáles.',
    direction: 'Al inicio, más habla a favor de una región: los testigos y las familias lo necesitan.',
    km: 'consulados por cada 100 km de frontera',
    'as-given': 'consulados',
    total: 'consulados',
  },
});
