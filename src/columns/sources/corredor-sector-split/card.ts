import { title42Breaks } from '../../encounters/title-42.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'corredor-sector-split',
  words,
  citation: {
    publisher: 'U.S. Customs and Border Protection',
    title: 'Border Patrol encounters by southwest sector, authority, group and citizenship, October 2019 to May 2025',
    licence: 'public domain',
    rounding: 1,
    breaks: title42Breaks,
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'event',
};
