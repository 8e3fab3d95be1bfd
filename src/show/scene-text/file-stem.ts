import { monthIso } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { Language } from '../../base/words.ts';
import { plainStem } from '../../corridors/place-stem.ts';
import type { Period } from '../../disclose/disclosed.ts';
import type { DataSet } from '../cockpit.ts';
import { measureKey } from '../measure-name.ts';
import { words } from './words.ts';

const nameOf = (set: DataSet, language: Language): string =>
  set.synthetic ? words[language].syntheticLabel : (measureKey(set.source) ?? set.source);

/** Place, measure, first and last month, language: what a file is named by. Made-up data are named as such. */
export function fileStemOf(place: string, set: DataSet | undefined, period: Period | null, language: Language): string {
  const measure = set === undefined ? '' : plainStem(nameOf(set, language));
  const months =
    period === null ? [] : [monthIso(period.from), monthIso(monthIndexOf(Math.max(period.from, period.to - 1)))];
  return ['corredor', place, measure, ...months, language].filter((part) => part !== '').join('_');
}
