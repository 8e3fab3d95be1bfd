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
    knownReleases: [
      'a39263cd71a1947292ac10a697e2eafdfb1433b10270231eadaf74873804cbcc',
      'deb666580458d3e8f99a9e1457098d4ee81737ee67d6f44e79fd7847c3b0e9ff',
    ],
  },
  synthetic: false,
  dateMeans: 'event',
};
