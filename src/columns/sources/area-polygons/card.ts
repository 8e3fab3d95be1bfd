import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'area-polygons',
  words,
  citation: {
    publisher: 'publisher not stated in the file',
    title: 'Outlines of areas',
    licence: 'not stated',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'not-stated',
};
