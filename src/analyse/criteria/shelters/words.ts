import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Shelters',
    meaning:
      'How many shelters for migrants are in the region, as one number: more of them means that people who are found have somewhere to stay.',
    caution:
      'Type only the number of a whole region: never a name or a place. One to four are kept as “fewer than 5”, because a few shelters could be told from one another.',
    direction: 'At first more speaks for a region: witnesses need a place to stay.',
    km: 'shelters per 100 km of border',
    'as-given': 'shelters',
    total: 'shelters',
  },
  es: {
    name: 'Albergues',
    meaning:
      'Cuántos albergues para migrantes hay en la región, como un solo número: más significa que las personas encontradas tienen dónde quedarse.',
    caution:
      'Escriba solo el número de toda una región: nunca un nombre ni un lugar. De uno a cuatro se guardan como «menos de 5», porque unos pocos podrían distinguirse.',
    direction: 'Al inicio, más habla a favor de una región: los testigos necesitan dónde quedarse.',
    km: 'albergues por cada 100 km de frontera',
    'as-given': 'albergues',
    total: 'albergues',
  },
});
