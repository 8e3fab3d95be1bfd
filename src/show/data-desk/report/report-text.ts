import { type Language, say } from '../../../base/words.ts';
import { damages, type PlaceReport } from '../../../columns/file-report.ts';
import type { DataSet } from '../../cockpit.ts';
import { type Format, formatOf } from '../../format.ts';
import { rejectionText } from '../../problems/rejection-text.ts';
import { damageText } from './damage-words.ts';
import { words } from './words.ts';

type Noun = 'month' | 'row' | 'record' | 'column' | 'areaName';

/** A number and what it counts: "1 month", "12 months". */
export function counted(noun: Noun, count: number, language: Language): string {
  return say(words, language, count === 1 ? noun : `${noun}s`, { count: formatOf(language).whole(count) });
}

/** Most frequent reasons first. */
export const reasonsOf = (counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(counts).sort(([, a], [, b]) => b - a);

/** "Not a date (8), A total row (3)". */
function reasonList(counts: Readonly<Record<string, number>>, language: Language, { whole, list }: Format): string {
  return list(
    reasonsOf(counts).map(([reason, count]) =>
      say(words, language, 'reasonCount', { reason: rejectionText(reason, language), count: whole(count) }),
    ),
  );
}

/** What of the places of records is worth a look; counts that are held back say nothing. */
function placeLines(places: PlaceReport | null, language: Language): readonly string[] {
  if (places === null) return [];
  const { inSea, wrongSide, crowded, twoDecimals } = places;
  const line = (key: 'seaLine' | 'wrongSideLine' | 'roughLine', count: number | null): readonly string[] =>
    count === null || count === 0 ? [] : [say(words, language, key, { count: counted('record', count, language) })];
  const offices =
    crowded.records === null || crowded.places === 0
      ? []
      : [
          say(words, language, crowded.places === 1 ? 'crowdedOne' : 'crowdedLine', {
            records: counted('record', crowded.records, language),
            places: say(words, language, 'somePlaces', { count: formatOf(language).whole(crowded.places) }),
          }),
        ];
  return [
    ...line('seaLine', inSea),
    ...line('wrongSideLine', wrongSide),
    ...offices,
    ...line('roughLine', twoDecimals),
  ];
}

/** What a person should look at before they trust the figures, one sentence each; empty where nothing stands out. */
export function worthChecking(
  { report, places }: Pick<DataSet, 'report' | 'places'>,
  language: Language,
): readonly string[] {
  const format = formatOf(language);
  const { read, accepted, counts, dropped, content } = report;
  const lines: string[] = [];
  const { whole, list } = format;
  if (read > accepted) {
    const reasons = reasonList(counts, language, format);
    const key = read - accepted === 1 ? 'leftRow' : 'leftRows';
    lines.push(say(words, language, key, { count: whole(read - accepted), all: whole(read), reasons }));
  }
  const gone = content.gaps.reduce((sum, { from, to }) => sum + to - from, 0);
  if (gone > 0) lines.push(say(words, language, 'gapsLine', { months: counted('month', gone, language) }));
  if (content.duplicates > 0) {
    lines.push(
      say(words, language, content.duplicates === 1 ? 'duplicateLine' : 'duplicatesLine', {
        count: counted('row', content.duplicates, language),
      }),
    );
  }
  const kinds = damages.filter((kind) => content.damage.some((one) => one.kind === kind));
  if (kinds.length > 0) {
    const damage = list(kinds.map((kind) => damageText(kind, 'is', language)));
    lines.push(say(words, language, 'damageLine', { damage }));
  }
  if (content.unjoined.length > 0) {
    lines.push(say(words, language, 'unjoinedLine', { count: counted('areaName', content.unjoined.length, language) }));
  }
  const personal = dropped.filter(({ why }) => why === 'personal' || why === 'personal-values' || why === 'free-text');
  if (personal.length > 0) {
    lines.push(say(words, language, 'personalLine', { count: counted('column', personal.length, language) }));
  }
  return [...lines, ...placeLines(places, language)];
}
