import { monthIndex } from '../../base/month.ts';
import type { SeriesBreak } from '../table.ts';

/** From March 2020 to May 2023 encounters include Title 42 expulsions: another kind, so comparisons across refuse. */
export const title42Breaks: readonly SeriesBreak[] = [
  { month: monthIndex(2020, 3), key: 'break.title-42-begins', refuses: true },
  { month: monthIndex(2023, 5), key: 'break.title-42-ends', refuses: true },
];
