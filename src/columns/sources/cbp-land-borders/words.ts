import { defineWords } from '../../../base/words.ts';
import { areaEncounterWords } from '../../encounters/area-words.ts';

export const words = defineWords({
  en: {
    ...areaEncounterWords.en,
    name: 'CBP: encounters by land border',
    counted:
      'Encounters of CBP by land border and month, of the Border Patrol between ports of entry and of the Office of Field Operations at them: Title 8, and Title 42 expulsions from March 2020 to May 2023.',
    caution:
      'Encounters are events, not people: the same person may be counted more than once. These are whole borders, and no corridor has a share of its own in them.',
  },
  es: {
    ...areaEncounterWords.es,
    name: 'CBP: encuentros por frontera terrestre',
    counted:
      'Encuentros de CBP por frontera terrestre y mes, de la Patrulla Fronteriza entre puertos de entrada y de la Oficina de Operaciones de Campo en ellos: Título 8 y, de marzo de 2020 a mayo de 2023, expulsiones del Título 42.',
    caution:
      'Los encuentros son eventos, no personas: una misma persona puede contarse más de una vez. Son fronteras enteras; ningún corredor tiene en ellas una parte propia.',
  },
});

export const quirks = defineWords({
  en: {
    text: 'A file without a column for the land border is of the southwest alone, as CBP publishes it. Rows marked FYTD and Remaining are both counted, and rows without an area are counted too. Accompanied minors have no figure before October 2018, when CBP began to tell them apart.',
  },
  es: {
    text: 'Un archivo sin columna de frontera terrestre es solo del suroeste, como lo publica CBP. Se cuentan tanto las filas FYTD como las Remaining, y también las filas sin área. Los menores acompañados no tienen cifra antes de octubre de 2018, cuando CBP empezó a distinguirlos.',
  },
});
