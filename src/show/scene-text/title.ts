import { monthIndexOf } from '../../base/units.ts';
import { type Language, say } from '../../base/words.ts';
import { sourceText } from '../../columns/sources/catalog.ts';
import { sectors as allSectors, type Corridor, corridorById } from '../../corridors/corridor.ts';
import type { Period, SegmentResult } from '../../disclose/disclosed.ts';
import type { Document } from '../../document/document.ts';
import type { DataSet } from '../cockpit.ts';
import { formatOf } from '../format.ts';
import { measureKey, measureName } from '../measure-name.ts';
import { sectorName } from '../sector-name.ts';
import { seasonText } from './season-text.ts';
import { words } from './words.ts';

/** A choice of months that a series has none of is no zero: nothing is drawn, and the words say why. */
export const isOutside = (period: Period): boolean => period.from >= period.to;

/** "October 2006 to September 2008": the end is said inclusive, and one month once. */
export function monthsText(period: Period, language: Language): string {
  const format = formatOf(language);
  if (period.to - period.from === 1) return format.month(period.from);
  return say(words, language, 'period', {
    from: format.month(period.from),
    to: format.month(monthIndexOf(Math.max(period.from, period.to - 1))),
  });
}

/**
 * Months that a result counts, as a reading says them; without any of its own, those of the scene. Incidents may have
 * other months than the figures of areas beside them.
 */
export const ownMonths = (period: Period | undefined, scene: string, language: Language): string =>
  period === undefined || isOutside(period) ? scene : monthsText(period, language);

/** ", May to September of each year; only Title 8", for months of the year and categories that this data set has. */
export function filtersText(clauses: Document['clauses'], set: DataSet | undefined, language: Language): string {
  const names = Object.values(clauses).flatMap((clause) => {
    if (clause.kind !== 'categories' || set?.groups.some(({ column }) => column === clause.column) !== true) return [];
    return clause.values.map((value) => sourceText(set.source, language, `${clause.column}.${value}`));
  });
  const seasons = Object.values(clauses).flatMap((clause) =>
    clause.kind === 'season' ? [say(words, language, 'season', { months: seasonText(clause.months, language) })] : [],
  );
  const only = names.length === 0 ? '' : say(words, language, 'filters', { list: formatOf(language).list(names) });
  return `${seasons.join('')}${only}`;
}

/** Kilometres of the stretches chosen, cut at the corridor. */
export function kilometresOf(result: SegmentResult): readonly [number, number] {
  const chosen = result.segments.filter((_, s) => result.chosen[s]);
  return [chosen[0]?.fromKm ?? 0, chosen.at(-1)?.toKm ?? 0];
}

/** What is shown, where and when, in one sentence. */
export function titleOf(
  document: Pick<Document, 'clauses' | 'grid' | 'sources'>,
  corridor: Corridor,
  result: SegmentResult | null,
  set: DataSet | undefined,
  language: Language,
): string {
  const { grid, sources } = document;
  const lost = set === undefined ? sources.find(({ id }) => id === grid[grid.figures]) : undefined;
  if (lost !== undefined) return say(words, language, 'waitingFile', { file: lost.name });
  if (result === null) return words[language].waiting;
  const format = formatOf(language);
  const key = set === undefined ? null : measureKey(set.source);
  if (isOutside(result)) {
    return say(words, language, 'titleOutside', {
      measure: key === null ? measureName(set, language) : words[language][key],
      from: format.month(result.firstMonth),
      to: format.month(monthIndexOf(result.firstMonth + result.months - 1)),
    });
  }
  const last = monthIndexOf(Math.max(result.from, result.to - 1));
  const ends = { from: format.month(result.from), to: format.month(last) };
  const months = {
    months: last === result.from ? ends.from : say(words, language, 'titleMonths', ends),
    measure: key === null ? measureName(set, language) : words[language][key],
    filters: filtersText(document.clauses, set, language),
  };
  if (result.unit === 'bins') {
    const [fromKm, toKm] = kilometresOf(result);
    return say(words, language, 'titleBins', {
      ...months,
      corridor: corridor.name[language],
      count: words[language][document.grid.count === 'people' ? 'countPeople' : 'countRecords'],
      fromKm: format.whole(fromKm),
      toKm: format.whole(toKm),
    });
  }
  const names = result.segments.filter((_, s) => result.chosen[s]).map(({ id }) => sectorName(id, language));
  const isAll = names.length === allSectors.length;
  const said = isAll ? 'sectorsAll' : names.length === 1 ? 'sectorsOne' : 'sectorsMany';
  const whole = say(words, language, said, { list: format.list(names) });
  // Sectors are what is counted; which of one's own corridors they are shown for is said too.
  const isOwn = corridorById(corridor.id) === undefined;
  const sectors = isOwn ? say(words, language, 'sectorsOfOwn', { whole, name: corridor.name[language] }) : whole;
  return say(words, language, 'titleAreas', { ...months, sectors });
}
