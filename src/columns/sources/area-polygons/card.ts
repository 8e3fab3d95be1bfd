import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'area-polygons',
  words,
  citation: {
    publisher: '',
    title: 'Areas',
    licence: '',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
};
