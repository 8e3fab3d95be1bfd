import { yearMeasure } from '../year-measure.ts';
import { card } from './card.ts';

export const agents = yearMeasure({
  card,
  figure: 'agents',
  isEvents: false,
  per: {
    km: { kind: 'km', scale: 100 },
    apprehensions: { kind: 'figure', name: 'apprehensions', scale: 1, isInverse: true },
    total: { kind: 'total' },
  },
});
