import { monthIndex } from '../../../base/month.ts';
import { title42Breaks } from '../../encounters/title-42.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'corredor-sector-months',
  words,
  citation: {
    publisher: 'U.S. Border Patrol; U.S. Customs and Border Protection',
    title: 'Apprehensions and encounters by southwest sector and month, October 1999 to May 2025',
    licence: 'public domain',
    rounding: 1,
    breaks: [{ month: monthIndex(2019, 10), key: 'break.publisher-changes', refuses: false }, ...title42Breaks],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'event',
};
