import { defineWords } from '../../base/words.ts';

export const words = defineWords({
  en: {
    choices: 'Regions, criteria and weights',
    main: 'Comparison of regions',
    splitter: 'Height of the map and the table',
    views: 'What is shown of the comparison',
    ranking: 'Ranking',
    firmness: 'How firm',
    profile: 'Profile',
    coverage: 'Coverage',
    'back-test': 'Back-test',
    cases: 'Cases',
    record: 'Decision record',
  },
  es: {
    choices: 'Regiones, criterios y pesos',
    main: 'Comparación de regiones',
    splitter: 'Altura del mapa y la tabla',
    views: 'Qué se muestra de la comparación',
    ranking: 'Clasificación',
    firmness: 'Qué tan firme',
    profile: 'Perfil',
    coverage: 'Cobertura',
    'back-test': 'Retrospectiva',
    cases: 'Casos',
    record: 'Acta de decisión',
  },
});
