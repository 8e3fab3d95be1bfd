import { defineWords } from '../../../base/words.ts';
import { incidentWords } from '../../incidents/words.ts';

export const words = defineWords({
  en: {
    ...incidentWords.en,
    name: 'Synthetic incidents',
    counted: 'Invented records of one person each, made by a seeded program.',
    caution: 'Synthetic data: no record stands for anything that happened.',
  },
  es: {
    ...incidentWords.es,
    name: 'Incidentes sintéticos',
    counted: 'Registros inventados de una persona cada uno, hechos por un programa con semilla fija.',
    caution: 'Datos sintéticos: ningún registro representa algo que haya ocurrido.',
  },
});
