import { parseMonthIso } from '../../base/month.ts';
import { type Language, localeOf, say } from '../../base/words.ts';
import type { CoverageState } from '../../document/regions.ts';
import { formatOf } from '../format.ts';
import { coverageWords as words } from './coverage-words.ts';

/** "2007-08" as "August 2007", "2007-08-01" as "August 1, 2007"; a year and what is no date as they are. */
export function dateText(iso: string, language: Language): string {
  const month = parseMonthIso(iso);
  if (month !== undefined) return formatOf(language).month(month);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** "active, August 2007"; the state alone where no date is known. */
export const coverageText = (state: CoverageState, date: string, language: Language): string =>
  date === ''
    ? words[language][state]
    : say(words, language, 'dated', { state: words[language][state], date: dateText(date, language) });
