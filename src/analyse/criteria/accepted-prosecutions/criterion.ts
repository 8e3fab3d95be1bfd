import { yearMeasure } from '../year-measure.ts';
import { card } from './card.ts';

export const acceptedProsecutions = yearMeasure({
  card,
  figure: 'accepted_prosecutions',
  isEvents: true,
  per: {
    apprehensions: { kind: 'figure', name: 'apprehensions', scale: 10_000 },
    agents: { kind: 'figure', name: 'agents', scale: 1 },
    total: { kind: 'total' },
  },
});
