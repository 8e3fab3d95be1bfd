import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'case-file',
  words,
  citation: {
    publisher: 'the programme',
    title: 'Cases by month, corridor, side and stage',
    licence: 'not public',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'event',
};
