import type { SourceCard } from '../../source-card.ts';
import { words } from './words.ts';

export const card: SourceCard = {
  id: 'humane-borders',
  words,
  citation: {
    publisher: 'Humane Borders and the Pima County Office of the Medical Examiner',
    title: 'Arizona OpenGIS Initiative for Deceased Migrants',
    licence: 'not stated',
    rounding: 1,
    breaks: [],
    knownReleases: [],
  },
  synthetic: false,
  dateMeans: 'report',
};
