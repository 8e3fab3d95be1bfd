import { defineWords } from '../../../base/words.ts';
import { incidentWords } from '../../incidents/words.ts';

export const words = defineWords({
  en: {
    ...incidentWords.en,
    name: 'Humane Borders: deaths in Arizona',
    counted: 'People found dead in the Arizona borderlands, by the day on which it was reported.',
    caution:
      'The date is that of the report, not of the death, which may lie years before; what is found depends on where people search.',
    'column.county': 'County',
    'county.not-known': 'County not known',
    'notice.misplaced':
      "At a medical examiner's office, not where the person was found; kept out of point statistics: {count}",
  },
  es: {
    ...incidentWords.es,
    name: 'Humane Borders: muertes en Arizona',
    counted: 'Personas halladas muertas en la zona fronteriza de Arizona, por el día en que se reportó.',
    caution:
      'La fecha es la del reporte, no la de la muerte, que puede ser años anterior; lo que se halla depende de dónde se busca.',
    'column.county': 'Condado',
    'county.not-known': 'Condado no conocido',
    'notice.misplaced':
      'En una oficina de medicina forense, no donde se halló a la persona; fuera de la estadística de puntos: {count}',
  },
});
