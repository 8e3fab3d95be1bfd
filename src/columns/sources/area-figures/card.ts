import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'area-figures',
  words,
  citation: {
    publisher: 'publisher not stated in the file',
    title: 'Figures of areas',
    licence: 'not stated',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'not-stated',
};
