import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    noCases: 'Nothing here measures smugglers or prosecutions.',
    waiting: 'Regions are being compared.',
    none: 'Nothing is ranked.',
    ranking: 'Ranking',
    table: 'Criteria by region',
    firmness: 'How firm',
    step: '{part}: {done} of {total}',
    stepUnknown: '{part}: in progress',
    scope: 'All records and whole tables are compared, whatever Explore filters.',
  },
  es: {
    noCases: 'Nada aquí mide a traficantes ni procesamientos penales.',
    waiting: 'Se comparan las regiones.',
    none: 'No hay clasificación.',
    ranking: 'Clasificación',
    table: 'Criterios por región',
    firmness: 'Qué tan firme',
    step: '{part}: {done} de {total}',
    stepUnknown: '{part}: en curso',
    scope: 'Se comparan todos los registros y las tablas completas, sin los filtros de Explorar.',
  },
});
