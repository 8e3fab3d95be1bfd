import { monthIndex } from '../../base/month.ts';
import type { SeriesBreak } from '../table.ts';

/** Two methods on either side: no comparison stands across. */
export const sesnspBreaks: readonly SeriesBreak[] = [
  { month: monthIndex(2026, 1), key: 'break.method-2026', refuses: true },
];
