import { yearMeasure } from '../year-measure.ts';
import { card } from './card.ts';

export const rescues = yearMeasure({
  card,
  figure: 'rescues',
  isEvents: true,
  per: {
    apprehensions: { kind: 'figure', name: 'apprehensions', scale: 10_000 },
    km: { kind: 'km', scale: 100 },
    total: { kind: 'total' },
  },
});
