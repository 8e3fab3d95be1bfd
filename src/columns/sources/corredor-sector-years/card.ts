import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'corredor-sector-years',
  words,
  citation: {
    publisher: 'U.S. Border Patrol',
    title: 'Apprehensions, deaths and sector profiles by southwest sector and fiscal year, 1960 to 2019',
    licence: 'public domain',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'event',
};
