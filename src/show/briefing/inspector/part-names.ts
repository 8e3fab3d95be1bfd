import { type Language, say } from '../../../base/words.ts';
import type { SheetElement } from '../../../document/document.ts';
import { charts } from '../../charts/index.ts';
import { partWords as words } from './part-words.ts';

export const tables = ['main', 'map', 'months', 'hovmoller', 'national'] as const;

const isTable = (what: string): what is (typeof tables)[number] => tables.some((table) => table === what);

/** What a chart or a table shows, in words. */
export function whatName(kind: SheetElement['kind'], what: string, language: Language): string {
  if (kind === 'record') return words[language][what === 'profile' ? 'profile' : 'decision'];
  if (what === 'finding') return words[language].finding;
  if (kind === 'table') return isTable(what) ? words[language][`table.${what}`] : what;
  return charts.find(({ id }) => id === what)?.words[language].name ?? what;
}

/** "Map 1", "Chart 2: by month": the number is that of its id, which stays when parts are moved. */
export const partName = ({ kind, what, id }: SheetElement, language: Language): string =>
  say(words, language, kind, { number: id.slice(1), name: whatName(kind, what, language) });

/** What a chart or a table of a sheet may show. */
export function whatsOf(kind: 'chart' | 'table', hasFinding: boolean): readonly string[] {
  const known = kind === 'table' ? tables : charts.map(({ id }) => id);
  return hasFinding ? [...known, 'finding'] : known;
}
