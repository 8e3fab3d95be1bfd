import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'bts-border-crossings',
  words,
  citation: {
    publisher: 'U.S. Department of Transportation, Bureau of Transportation Statistics',
    title: 'Border Crossing Entry Data, by port of entry and month',
    licence: 'public domain',
    rounding: 1,
    breaks: [],
    knownReleases: ['fd4de7899e3eee40463ab4995700e72b366b835bab407affc66e5da7ae635acc'],
  },
  synthetic: false,
  dateMeans: 'crossing',
};
