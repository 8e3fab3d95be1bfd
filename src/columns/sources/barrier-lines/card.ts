import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'barrier-lines',
  words,
  citation: {
    publisher: 'The Center for Investigative Reporting and OpenStreetMap contributors',
    title: 'Fences and walls along the border of the United States and Mexico, as lines',
    licence: 'ODbL, credit required',
    rounding: 1,
    breaks: [],
    knownReleases: ['aed8ab0a06c8ca9c58e3b2610cdf736dcd69da0240e1a1f2b99b7948362600f7'],
  },
  synthetic: false,
  dateMeans: 'not-stated',
};
