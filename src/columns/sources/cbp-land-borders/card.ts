import { title42Breaks } from '../../encounters/title-42.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'cbp-land-borders',
  words,
  citation: {
    publisher: 'U.S. Customs and Border Protection',
    title: 'Land border encounters by component and month',
    licence: 'public domain',
    rounding: 1,
    breaks: title42Breaks,
    knownReleases: [
      '09aa5298d440bf024f038425dd8fc7a3ba2290a0d9b65732ba4414001ec75c14',
      '3edd0f87137050351da21ae740c662a9304d581b979e4432f13d7de63082777d',
      'a39263cd71a1947292ac10a697e2eafdfb1433b10270231eadaf74873804cbcc',
      'deb666580458d3e8f99a9e1457098d4ee81737ee67d6f44e79fd7847c3b0e9ff',
    ],
  },
  synthetic: false,
  dateMeans: 'event',
};
