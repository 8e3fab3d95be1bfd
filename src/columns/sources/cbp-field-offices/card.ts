import { cbpReleases, gdiReleases } from '../../encounters/known-releases.ts';
import { title42Breaks } from '../../encounters/title-42.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'cbp-field-offices',
  words,
  citation: {
    publisher: 'U.S. Customs and Border Protection',
    title: 'Nationwide encounters by area of responsibility: field offices',
    licence: 'public domain',
    rounding: 1,
    breaks: title42Breaks,
    knownReleases: [...cbpReleases, ...gdiReleases],
  },
  synthetic: false,
  dateMeans: 'event',
};
