import { monthIndexOf } from '../../../base/units.ts';
import { type Language, say } from '../../../base/words.ts';
import type { DataSet } from '../../cockpit.ts';
import { formatOf } from '../../format.ts';
import { words } from './words.ts';

/** "Oct 1999 to May 2025"; empty for a table without months. */
export function dataSetPeriod(set: Pick<DataSet, 'firstMonth' | 'months'>, language: Language): string {
  if (set.months === 0) return '';
  const format = formatOf(language);
  return say(words, language, 'period', {
    from: format.shortMonth(set.firstMonth),
    to: format.shortMonth(monthIndexOf(set.firstMonth + set.months - 1)),
  });
}
