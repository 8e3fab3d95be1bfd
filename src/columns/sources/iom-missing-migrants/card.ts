import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'iom-missing-migrants',
  words,
  citation: {
    publisher: 'International Organization for Migration, Missing Migrants Project',
    title: 'Missing Migrants: incidents of death and disappearance',
    licence: 'CC BY 4.0',
    rounding: 1,
    breaks: [],
    knownReleases: [
      '5efc291d8588606c3ce168e4e3d2563bf4d3c00e269a2907887cd747a8cf17d8',
      'c045d81c0bf0af5b2b3097b1973ebeb9d17cf2a0b05566ac5df00ddaba04c100',
    ],
  },
  synthetic: false,
  dateMeans: 'report',
};
