import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'mapped',
  words,
  citation: {
    publisher: 'publisher not stated in the file',
    title: 'A table of the person who added it',
    licence: 'not stated',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'not-stated',
};
