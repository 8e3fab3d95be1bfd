import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Agents for the programme',
    meaning:
      'How many agents of either country would work on it in the region: more of them means more hands for cases.',
    caution:
      'A planner brings it. The yearly profiles of the Border Patrol have all agents of whole sectors, which is another figure.',
    direction: 'At first more speaks for a region: a programme needs staff.',
    km: 'agents per 100 km of border',
    'as-given': 'agents',
    total: 'agents',
  },
  es: {
    name: 'Agentes para el programa',
    meaning:
      'Cuántos agentes de uno u otro país trabajarían en él en la región: más significa más manos para los casos.',
    caution:
      'La aporta quien planea. Los perfiles anuales de la Patrulla Fronteriza tienen a todos los agentes de sectores completos, que es otra cifra.',
    direction: 'Al inicio, más habla a favor de una región: un programa necesita personal.',
    km: 'agentes por cada 100 km de frontera',
    'as-given': 'agentes',
    total: 'agentes',
  },
});
