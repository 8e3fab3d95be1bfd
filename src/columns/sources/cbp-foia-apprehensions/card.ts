import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'cbp-foia-apprehensions',
  words,
  citation: {
    publisher: 'U.S. Customs and Border Protection, records released under the Freedom of Information Act',
    title: 'U.S. Border Patrol apprehensions, case by case',
    licence: 'public domain',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'event',
};
