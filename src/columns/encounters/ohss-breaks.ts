import { monthIndex } from '../../base/month.ts';
import type { SeriesBreak } from '../table.ts';
import { title42Breaks } from './title-42.ts';

/** Where OHSS's months stop being the Border Patrol's own, and where Title 42 was counted. */
export const ohssBreaks: readonly SeriesBreak[] = [
  { month: monthIndex(2001, 10), key: 'break.ohss-early', refuses: false },
  ...title42Breaks,
];

export const childrenTold = monthIndex(2007, 10);
export const familiesTold = monthIndex(2011, 10);

/** From the first month on family status is told in part, from the second on in whole. */
export const familyStatusBreaks: readonly SeriesBreak[] = [
  { month: childrenTold, key: 'break.children-told', refuses: false },
  { month: familiesTold, key: 'break.families-told', refuses: false },
];
