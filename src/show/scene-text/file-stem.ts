import { monthIso } from '../../base/month.ts';
import { monthIndexOf } from '../../base/units.ts';
import type { Language } from '../../base/words.ts';
import type { SegmentResult } from '../../disclose/disclosed.ts';
import type { DataSet } from '../cockpit.ts';
import { measureKey } from '../measure-name.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Corridor, measure, first and last month, language: what a file is named by. */
export function fileStemOf(
  corridor: string,
  set: DataSet | undefined,
  result: SegmentResult | null,
  language: Language,
): string {
  const measure = set === undefined ? '' : plain(measureKey(set.source) ?? set.source);
  const months =
    result === null ? [] : [monthIso(result.from), monthIso(monthIndexOf(Math.max(result.from, result.to - 1)))];
  return ['corredor', corridor, measure, ...months, language].filter((part) => part !== '').join('_');
}
