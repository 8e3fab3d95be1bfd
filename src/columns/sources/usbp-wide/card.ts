import { title42Breaks } from '../../encounters/title-42.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'usbp-wide',
  words,
  citation: {
    publisher: 'U.S. Border Patrol',
    title: 'Table with a column for each southwest sector',
    licence: 'public domain',
    rounding: 1,
    breaks: title42Breaks,
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'event',
};
