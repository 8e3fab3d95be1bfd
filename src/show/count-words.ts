import { defineWords } from '../base/words.ts';

export const countWords = defineWords({
  en: {
    records: '{count} records',
    recordsOne: '1 record',
    incidents: '{count} incidents',
    incidentsOne: '1 incident',
    people: '{count} people',
    peopleOne: '1 person',
  },
  es: {
    records: '{count} registros',
    recordsOne: '1 registro',
    incidents: '{count} incidentes',
    incidentsOne: '1 incidente',
    people: '{count} personas',
    peopleOne: '1 persona',
  },
});
