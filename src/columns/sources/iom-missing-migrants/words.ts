import { defineWords } from '../../../base/words.ts';
import { incidentWords } from '../../incidents/words.ts';

export const words = defineWords({
  en: {
    ...incidentWords.en,
    name: 'IOM: deaths and disappearances',
    counted: 'People dead and missing in migration, in one sum as published, by incident.',
    caution:
      'Only cases that became known; each release adds older ones, so releases are never merged. Precision of place is derived from the wording of the description. Not the RNPDNO register.',
  },
  es: {
    ...incidentWords.es,
    name: 'OIM: muertes y desapariciones',
    counted: 'Personas migrantes muertas y desaparecidas, en una sola suma como se publica, por incidente.',
    caution:
      'Solo casos conocidos; cada publicación agrega casos anteriores, por lo que nunca se mezclan. La precisión del lugar se deriva de la redacción de la descripción. No equivale al registro RNPDNO.',
  },
});
