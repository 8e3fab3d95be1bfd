import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'corredor-synthetic',
  words,
  citation: {
    publisher: 'Corredor',
    title: 'Synthetic incidents with planted hot spots and a planted shift',
    licence: 'public domain',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: true,
  dateMeans: 'event',
};
