import { title42Breaks } from '../../encounters/title-42.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'cbp-states',
  words,
  citation: {
    publisher: 'U.S. Customs and Border Protection',
    title: 'Nationwide encounters by state',
    licence: 'public domain',
    rounding: 1,
    breaks: title42Breaks,
    knownReleases: ['5b8fbc01f91f1d5d22091357fdb28e9ab5d91b6d4e1211ceafff32399f3803d0'],
  },
  synthetic: false,
  dateMeans: 'event',
};
