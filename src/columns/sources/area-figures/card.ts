import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'area-figures',
  words,
  citation: {
    publisher: '',
    title: 'Figures of areas',
    licence: '',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
};
