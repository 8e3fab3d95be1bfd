import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'field-office-bridges',
  words,
  citation: {
    publisher: 'U.S. Customs and Border Protection, Laredo Field Office',
    title: 'Crossings by port, bridge and month, northbound: Laredo and the Rio Grande Valley',
    licence: 'public domain',
    rounding: 1,
    breaks: [],
    knownReleases: ['a84233b6644933bcde671feae2872e93205422b8a3984063a6d35682dab2539a'],
  },
  synthetic: false,
  dateMeans: 'crossing',
};
