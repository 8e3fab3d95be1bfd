import { ohssReleases } from '../../encounters/known-releases.ts';
import { familyStatusBreaks, ohssBreaks } from '../../encounters/ohss-breaks.ts';
import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'ohss-monthly-regions',
  words,
  citation: {
    publisher: 'Office of Homeland Security Statistics, U.S. Department of Homeland Security',
    title: 'Monthly tables: Border Patrol encounters by land border and family status, since fiscal year 2000',
    licence: 'public domain',
    rounding: 10,
    breaks: [...ohssBreaks, ...familyStatusBreaks].sort((a, b) => a.month - b.month),
    knownReleases: ohssReleases,
  },
  synthetic: false,
  dateMeans: 'event',
};
