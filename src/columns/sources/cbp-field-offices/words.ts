import { defineWords } from '../../../base/words.ts';
import { areaEncounterWords } from '../../encounters/area-words.ts';

export const words = defineWords({
  en: {
    ...areaEncounterWords.en,
    name: 'CBP: encounters at ports of entry, by field office',
    counted:
      'Encounters of the Office of Field Operations at ports of entry, by field office and month: Title 8 inadmissible people, and Title 42 expulsions from March 2020 to May 2023.',
    caution:
      'Encounters are events, not people. A field office is no sector of the same name: that of Laredo runs from Del Rio to Brownsville and belongs to no one corridor.',
    'notice.between-ports': 'Border Patrol encounters in the same file, between ports and not in this table: {count}',
  },
  es: {
    ...areaEncounterWords.es,
    name: 'CBP: encuentros en puertos de entrada, por oficina de campo',
    counted:
      'Encuentros de la Oficina de Operaciones de Campo en puertos de entrada, por oficina de campo y mes: personas inadmisibles del Título 8 y, de marzo de 2020 a mayo de 2023, expulsiones del Título 42.',
    caution:
      'Los encuentros son eventos, no personas. Una oficina de campo no es el sector del mismo nombre: la de Laredo va de Del Rio a Brownsville y no pertenece a un solo corredor.',
    'notice.between-ports':
      'Encuentros de la Patrulla Fronteriza en el mismo archivo, entre puertos de entrada y fuera de esta tabla: {count}',
  },
});

export const quirks = defineWords({
  en: {
    text: 'Only the Office of Field Operations is read here; sectors share its place names. The land border of an encounter is a measure of its own, as a field office may have airports too.',
  },
  es: {
    text: 'Aquí solo se lee la Oficina de Operaciones de Campo; los sectores comparten sus nombres. La frontera terrestre de un encuentro es una medida aparte, pues una oficina de campo puede tener también aeropuertos.',
  },
});
