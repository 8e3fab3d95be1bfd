import { monthIndex } from '../../base/month.ts';
import { defineWords, type Language, localeOf, say } from '../../base/words.ts';
import { formatOf } from '../format.ts';

const words = defineWords({
  en: { span: '{from} to {to} of each year', list: '{list} of each year' },
  es: { span: 'de {from} a {to} de cada año', list: '{list} de cada año' },
});

const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** Names of the months of the year, January first. */
export function monthNames(language: Language, length: 'long' | 'short'): readonly string[] {
  const format = new Intl.DateTimeFormat(localeOf(language), { month: length, timeZone: 'UTC' });
  return months.map((month) => format.format(new Date(Date.UTC(1970, monthIndex(1970, month), 1))).replace('.', ''));
}

/** "May to September of each year", also over the turn of the year; months that lie apart are listed. */
export function seasonText(chosen: readonly number[], language: Language): string {
  const names = monthNames(language, 'long');
  const isChosen = (month: number): boolean => chosen.includes(((month - 1 + 12) % 12) + 1);
  const nameOf = (month: number): string => names[month - 1] ?? '';
  const firsts = months.filter((month) => isChosen(month) && !isChosen(month - 1));
  const [first] = firsts;
  if (firsts.length !== 1 || first === undefined || chosen.length < 3) {
    const list = months.filter(isChosen).map(nameOf);
    return say(words, language, 'list', { list: formatOf(language).list(list) });
  }
  const last = ((first + chosen.length - 2) % 12) + 1;
  return say(words, language, 'span', { from: nameOf(first), to: nameOf(last) });
}
