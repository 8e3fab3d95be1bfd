import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'corredor-incidents',
  words,
  citation: {
    publisher: 'International Organization for Migration, Missing Migrants Project',
    title: 'Missing Migrants, border region, January 2014 to April 2025',
    licence: 'CC BY 4.0',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'report',
};
