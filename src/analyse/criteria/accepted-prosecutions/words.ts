import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Accepted prosecutions (a measure of enforcement)',
    meaning:
      "How many of the Border Patrol's cases U.S. prosecutors accepted, set against apprehensions or agents: more means that more apprehended people were charged. It says nothing of smugglers.",
    caution:
      'The publisher\u2019s figure “accepted prosecutions”: mostly apprehended people charged with entry, half of all apprehensions in Tucson in fiscal year 2019. It is never a number of smugglers, and never stands for cases of the programme. Figures of whole sectors, fiscal years 2011 to 2019.',
    direction: 'At first more speaks for a region: its prosecutors take up more cases. A person may turn it.',
    'per-apprehensions': 'accepted prosecutions per 10,000 apprehensions',
    'per-agents': 'accepted prosecutions per agent and year',
    'per-total': 'accepted prosecutions a year',
    accepted_prosecutions: 'Accepted prosecutions',
    apprehensions: 'Apprehensions',
    agents: 'Agents, summed over the years',
  },
  es: {
    name: 'Procesamientos aceptados (una medida de la vigilancia)',
    meaning:
      'Cuántos casos de la Patrulla Fronteriza aceptaron los fiscales de Estados Unidos, en relación con las aprehensiones o los agentes: más significa que se acusó a más personas aprehendidas. No dice nada de traficantes.',
    caution:
      'Es la cifra «accepted prosecutions» de la fuente: en su mayoría personas aprehendidas acusadas por su entrada, la mitad de las aprehensiones de Tucson en el año fiscal 2019. Nunca es un número de traficantes ni representa casos del programa. Cifras de sectores completos, años fiscales 2011 a 2019.',
    direction:
      'Al inicio, más habla a favor de una región: sus fiscales toman más casos. Una persona puede invertirlo.',
    'per-apprehensions': 'procesamientos aceptados por cada 10,000 aprehensiones',
    'per-agents': 'procesamientos aceptados por agente y año',
    'per-total': 'procesamientos aceptados por año',
    accepted_prosecutions: 'Procesamientos aceptados',
    apprehensions: 'Aprehensiones',
    agents: 'Agentes, sumados sobre los años',
  },
});

export const perWords = defineWords({
  en: {
    name: 'Per',
    help: 'What accepted prosecutions are set against: apprehensions or agents of the same sectors and years, or nothing.',
    why: 'Where more people are apprehended, more are charged. Counts as they are need a reason in writing.',
    apprehensions: '10,000 apprehensions',
    agents: 'Agent and year',
    total: 'As it is (a count)',
  },
  es: {
    name: 'Por',
    help: 'Con qué se relacionan los procesamientos aceptados: aprehensiones o agentes de los mismos sectores y años, o nada.',
    why: 'Donde se aprehende a más personas se acusa a más. Los conteos tal cual necesitan un motivo por escrito.',
    apprehensions: '10,000 aprehensiones',
    agents: 'Agente y año',
    total: 'Tal cual (un conteo)',
  },
});
