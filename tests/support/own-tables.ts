import { monthIso } from '../../src/base/month.ts';
import { seededRng } from '../../src/base/rng.ts';
import { drain } from '../../src/base/steps.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import { type StudyArea, studyArea } from '../../src/corridors/study-area.ts';

/** Records of one kind in one cell and month. */
export interface Group {
  /** Index among the cells of `ownPlaces`. */
  readonly cell: number;
  /** Months since January 1970. */
  readonly month: number;
  readonly records: number;
  readonly type?: 'heat' | 'drowning';
  readonly precision?: 'exact' | 'place';
}

/** The H3 cells (resolution 5) of a stretch that records are put in. */
export const ownPlaces = (geography: Geography): StudyArea =>
  drain(studyArea(geography, { fromKm: 1900, toKm: 2300, depthKm: 100, resolution: 5 }));

/** Cell-months of a table with their records, whatever their kind. */
function recordsOf(groups: readonly Group[]): (group: Group) => number {
  const all = new Map<string, number>();
  const keyOf = ({ cell, month }: Group): string => `${cell} ${month}`;
  for (const group of groups) all.set(keyOf(group), (all.get(keyOf(group)) ?? 0) + group.records);
  return (group) => all.get(keyOf(group)) ?? 0;
}

/** The groups with other numbers of records where a cell-month holds 1 to 4: 1 for 4, 2 for 3, and the other way. */
export function otherSmall(groups: readonly Group[]): readonly Group[] {
  const recordsIn = recordsOf(groups);
  return groups.map((group) => (recordsIn(group) < 5 ? { ...group, records: 5 - group.records } : group));
}

/** The groups of cell-months of five records or more. */
export function withoutSmall(groups: readonly Group[]): readonly Group[] {
  const recordsIn = recordsOf(groups);
  return groups.filter((group) => recordsIn(group) >= 5);
}

/**
 * The table of a person's file, its last month filled to the end by a record far away.
 * @param seed other days of the same months, and other places within the same cells
 */
export function ownCsv({ lon, lat }: Pick<StudyArea, 'lon' | 'lat'>, groups: readonly Group[], seed: number): string {
  const rng = seededRng(seed);
  const last = Math.max(...groups.map(({ month }) => month));
  const dayIn = (month: number, day: number): string =>
    `${monthIso(monthIndexOf(month))}-${String(day).padStart(2, '0')}`;
  const rows = groups.flatMap(({ cell, month, records, type = 'heat', precision = 'exact' }) =>
    Array.from({ length: records }, () => {
      // Within two hundredths of a degree: these cells reach seven kilometres and more from their centres.
      const [east, north] = [0.04 * (rng.nextUnit() - 0.5), 0.04 * (rng.nextUnit() - 0.5)];
      const at = `${(lon[cell] + east).toFixed(5)},${(lat[cell] + north).toFixed(5)}`;
      return `${dayIn(month, 1 + rng.nextBelow(28))},${at},1,death,${type},${precision},point`;
    }),
  );
  rows.push(`${dayIn(last, 31)},-90,20,1,death,heat,exact,point`);
  return `day,lon,lat,people,type,cause,precision,state\n${rows.sort().join('\n')}\n`;
}
