import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'texas-bridges',
  words,
  citation: {
    publisher: 'U.S. Customs and Border Protection, field offices of El Paso and Laredo, in a workbook of Texas',
    title: 'Texas-Mexico border crossings by bridge and month, northbound, since 2008',
    licence: 'public domain',
    rounding: 1,
    breaks: [],
    knownReleases: ['a057016963a5e20a1cbdf0b8a3047a4d58eedf3f3e0f49ba45c90f85dcd49ba6'],
  },
  synthetic: false,
  dateMeans: 'crossing',
};
