import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Thresholds of prosecution',
    meaning:
      'What a case must have before a prosecutor takes it, such as the least number of people led: more of it means that fewer cases are taken.',
    caution: 'A planner brings it, with its unit. Thresholds are seldom published and change; give the date.',
    direction: 'At first less speaks for a region: more cases are then taken.',
    km: 'as typed, per 100 km of border',
    'as-given': 'as typed',
    total: 'as typed',
  },
  es: {
    name: 'Umbrales para acusar',
    meaning:
      'Lo que un caso debe tener para que un fiscal lo tome, como el mínimo de personas guiadas: más significa que se toman menos casos.',
    caution: 'Lo aporta quien planea, con su unidad. Los umbrales rara vez se publican y cambian; indique la fecha.',
    direction: 'Al inicio, menos habla a favor de una región: entonces se toman más casos.',
    km: 'como se escribió, por cada 100 km de frontera',
    'as-given': 'como se escribió',
    total: 'como se escribió',
  },
});
