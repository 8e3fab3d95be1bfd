import { defineWords } from '../../../base/words.ts';

export const words = defineWords({
  en: {
    name: 'Incidents in cells',
    titleRecords: '{measure}: incidents in each cell',
    titlePeople: '{measure}: people in each cell',
    note: 'H3 cells, resolution {resolution}; {method}',
  },
  es: {
    name: 'Incidentes en celdas',
    titleRecords: '{measure}: incidentes en cada celda',
    titlePeople: '{measure}: personas en cada celda',
    note: 'Celdas H3, resolución {resolution}; {method}',
  },
});
