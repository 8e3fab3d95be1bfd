import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

/** Publisher, title and licence are those that the file says; these stand where it says none. */
export const card: SourceCard = {
  id: 'corredor-cube',
  words,
  citation: {
    publisher: 'publisher not stated in the file',
    title: 'Cube of cells, kilometres and months',
    licence: 'not stated',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'not-stated',
};
