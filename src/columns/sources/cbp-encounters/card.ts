import { title42Breaks } from '../../encounters/title-42.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'cbp-encounters',
  words,
  citation: {
    publisher: 'U.S. Customs and Border Protection',
    title: 'Nationwide encounters by area of responsibility',
    licence: 'public domain',
    rounding: 1,
    breaks: title42Breaks,
    knownReleases: [
      '09aa5298d440bf024f038425dd8fc7a3ba2290a0d9b65732ba4414001ec75c14',
      '3edd0f87137050351da21ae740c662a9304d581b979e4432f13d7de63082777d',
    ],
  },
  synthetic: false,
  dateMeans: 'event',
};
