import { say } from '../../../base/words.ts';
import type { Judged } from '../judged.ts';
import { words } from './words.ts';

/** What the figures are from, as it is printed under a picture of the ranking: tables, and how many candidates. */
export function sourcesText({ criteria, table, language, ranked }: Judged, nameOf: (table: string) => string): string {
  const tables = new Set(criteria.filter(({ share }) => share > 0).flatMap(({ column }) => column?.tables ?? []));
  // A publisher may be two offices, one of which is named alone elsewhere.
  const names = [...new Set([...tables].flatMap((one) => nameOf(one).split('; ')))];
  const disclosed = table?.basis === 'disclosed' ? ` ${words[language].disclosed}` : '';
  const key = names.length === 0 ? 'sourceNone' : 'source';
  return `${say(words, language, key, { names: names.join('; '), count: ranked.length })}${disclosed}`;
}
