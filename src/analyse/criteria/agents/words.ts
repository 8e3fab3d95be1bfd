import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Border Patrol agents',
    meaning:
      'How many agents the Border Patrol had in the sectors, on average over the years: more of them means more staff who could take part in a programme.',
    caution:
      'Agents of whole sectors, as the yearly profiles have them (fiscal years 2011 to 2019). They say nothing of how many would work on cases of smugglers, and Mexican authorities are not among them.',
    direction:
      'At first more speaks for a region: a case needs staff to find it. A person who looks for unmet need may turn it.',
    'per-km': 'agents per 100 km of border',
    'per-apprehensions': 'apprehensions per agent and year',
    'per-total': 'agents',
    agents: 'Agents, summed over the years',
    apprehensions: 'Apprehensions',
    km: 'Kilometres of border of the sectors',
  },
  es: {
    name: 'Agentes de la Patrulla Fronteriza',
    meaning:
      'Cuántos agentes tuvo la Patrulla Fronteriza en los sectores, en promedio de los años: más significa más personal que podría participar en un programa.',
    caution:
      'Agentes de sectores completos, según los perfiles anuales (años fiscales 2011 a 2019). No dicen cuántos trabajarían en casos de traficantes, y las autoridades mexicanas no están entre ellos.',
    direction:
      'Al inicio, más habla a favor de una región: un caso necesita personal que lo encuentre. Quien busca necesidades sin atender puede invertirlo.',
    'per-km': 'agentes por cada 100 km de frontera',
    'per-apprehensions': 'aprehensiones por agente y año',
    'per-total': 'agentes',
    agents: 'Agentes, sumados sobre los años',
    apprehensions: 'Aprehensiones',
    km: 'Kilómetros de frontera de los sectores',
  },
});

export const perWords = defineWords({
  en: {
    name: 'Per',
    help: 'Agents per kilometre of border, apprehensions for each agent, or agents as they are.',
    why: 'Regions are of unequal length. Counts as they are need a reason in writing.',
    km: '100 km of border',
    apprehensions: 'Apprehensions per agent',
    total: 'As it is (a count)',
  },
  es: {
    name: 'Por',
    help: 'Agentes por kilómetro de frontera, aprehensiones por cada agente, o agentes tal cual.',
    why: 'Las regiones tienen longitudes desiguales. Los conteos tal cual necesitan un motivo por escrito.',
    km: '100 km de frontera',
    apprehensions: 'Aprehensiones por agente',
    total: 'Tal cual (un conteo)',
  },
});
