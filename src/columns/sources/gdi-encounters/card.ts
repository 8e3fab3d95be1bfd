import { gdiReleases } from '../../encounters/known-releases.ts';
import { title42Breaks } from '../../encounters/title-42.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'gdi-encounters',
  words,
  citation: {
    publisher: 'U.S. Customs and Border Protection, in the data package of the IOM Global Data Institute',
    title: 'Southwest land border encounters by area of responsibility, October 2017 to May 2025',
    licence: 'public domain',
    rounding: 1,
    breaks: title42Breaks,
    knownReleases: gdiReleases,
  },
  synthetic: false,
  dateMeans: 'event',
};
