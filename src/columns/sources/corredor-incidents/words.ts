import { defineWords } from '../../../base/words.ts';
import { incidentWords } from '../../incidents/words.ts';

export const words = defineWords({
  en: {
    ...incidentWords.en,
    name: 'IOM: deaths and disappearances, border region',
    counted: 'People dead and missing in migration, in one sum as published, by incident.',
    caution:
      'Only cases that became known, to 20 April 2025: the last month is partial. Precision of place is derived from the wording of the description. Not the RNPDNO register.',
  },
  es: {
    ...incidentWords.es,
    name: 'OIM: muertes y desapariciones, región fronteriza',
    counted: 'Personas migrantes muertas y desaparecidas, en una sola suma como se publica, por incidente.',
    caution:
      'Solo casos conocidos, hasta el 20 de abril de 2025: el último mes está incompleto. La precisión del lugar se deriva de la redacción de la descripción. No equivale al registro RNPDNO.',
  },
});
