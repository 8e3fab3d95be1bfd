import { monthlyReleases } from '../../border-patrol/known-releases.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'usbp-monthly-groups',
  words,
  citation: {
    publisher: 'U.S. Border Patrol',
    title: 'Unaccompanied child and family unit apprehensions by month and sector, fiscal years 2010 to 2019',
    licence: 'public domain',
    rounding: 1,
    breaks: [],
    knownReleases: monthlyReleases,
  },
  synthetic: false,
  dateMeans: 'event',
};
