import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'crossing-places',
  words,
  citation: {
    publisher: 'publisher not stated in the file; codes of the regions of U.S. Customs and Border Protection',
    title: 'Crossings between Texas and Mexico, with coordinates',
    licence: 'not stated',
    rounding: 1,
    breaks: [],
    knownReleases: ['fe9090c978d1e653e1439beb50ced337b3d319695ca118e07e7b460f6c310c14'],
  },
  synthetic: false,
  dateMeans: 'not-stated',
};
