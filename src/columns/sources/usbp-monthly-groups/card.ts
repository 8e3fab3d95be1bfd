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
    knownReleases: ['ffbc1cae0d7b788d9710603386b2963ab655382cd6ebf1f1e1d6fbf359b8b01b'],
  },
  synthetic: false,
  dateMeans: 'event',
};
