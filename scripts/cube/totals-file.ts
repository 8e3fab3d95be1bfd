import { monthIso } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { type AreaColumn, type Kind, type Manifest, measureClass } from '../enrich/enriched-columns.ts';
import type { Column } from '../enrich/parquet/column.ts';
import { writeParquet } from '../enrich/parquet/write-parquet.ts';
import { apart } from './area-totals.ts';
import { areaName, codedText, levels, sums, writeAreas } from './areas-file.ts';
import { Failure } from './failure.ts';
import { type Groups, recordsOf } from './groups.ts';
import { writeWhole } from './whole-file.ts';

/** One figure of the table that is written. */
interface Figure {
  readonly month: number;
  readonly area: number;
  readonly measure: string;
  readonly value: number;
}

/** What became of the groups. */
export interface WrittenAreas {
  readonly rows: number;
  /** Records in areas, and records in none. */
  readonly inside: number;
  readonly outside: number;
  /** Published figures of these areas, and those of areas of other levels. */
  readonly figures: number;
  readonly elsewhere: number;
}

/** How a figure is split: the columns that it has a label in. */
const splitOf = ({ classes }: Kind): string =>
  Object.keys(classes)
    .filter((column) => column !== measureClass && classes[column] !== '')
    .join();

/**
 * Figures summed over their groups. One that two files give, with the same split or another, is never added to itself.
 * Fails with "figure-twice".
 */
function summedTotals(totals: Groups, level: AreaColumn, kinds: Manifest['kinds']): readonly Figure[] {
  const named = totals.kinds.map((number) => kinds[String(number)]);
  const met = new Map<string, Figure & { readonly split: string }>();
  for (let row = 0; row < totals.rows; row++) {
    const [month, area, kind] = [totals.month[row], Number(totals.cell[row]), named[totals.kind[row]]];
    if (area === 0) continue;
    const measure = kind.classes[measureClass] ?? '';
    const split = splitOf(kind);
    const key = `${month} ${area} ${measure}`;
    const before = met.get(key);
    if (totals.records[row] > 1 || (before !== undefined && before.split !== split)) {
      const told = { area: areaName(level, area), month: monthIso(monthIndexOf(month)) };
      throw new Failure('figure-twice', { measure, ...told });
    }
    met.set(key, { month, area, measure, split, value: (before?.value ?? 0) + totals.people[row] });
  }
  return [...met.values()];
}

/** What was counted here, under the names that `writeAreas` gives. */
const countedFigures = (records: Groups): readonly Figure[] =>
  sums(records).flatMap(({ month, area, records: count, people }) => [
    { month, area, measure: 'count', value: count },
    { month, area, measure: 'people', value: people },
  ]);

/** A column that no counted one is called as, and that the app takes for a figure whatever is counted. */
const totalName = (measure: string): string => `total_${measure}`;

/**
 * Writes published figures of areas by month, and records counted in the same areas, as a table that the app reads like
 * any publisher's: month, area, count and people of records, and a column for each published measure, which goes by its
 * own name where it stands alone. They are never added up, as an area's total and incidents in it are different things.
 * Empty: no figure. Fails with "figure-twice", "area-unknown", "kind-unknown".
 */
export function writeAreasAndTotals(
  file: string,
  groups: Groups,
  level: AreaColumn,
  kinds: Manifest['kinds'],
): WrittenAreas {
  const { records, totals } = apart(groups, kinds);
  if (totals.rows === 0) return { ...writeAreas(file, records, level), figures: 0, elsewhere: 0 };
  const counted = countedFigures(records);
  const published = summedTotals(totals, level, kinds);
  const measures = [...new Set(published.map(({ measure }) => measure))].sort();
  const headers = ['month', levels[level].header.toLowerCase()];
  const isAlone = counted.length === 0 && measures.length === 1 && !headers.includes(measures[0]?.toLowerCase() ?? '');
  const nameOf = isAlone ? (measure: string) => measure : totalName;
  const names = [...(counted.length > 0 ? ['count', 'people'] : []), ...measures.map(nameOf)];
  const named = published.map((one) => ({ ...one, measure: nameOf(one.measure) }));
  const columns = columnsOf([...counted, ...named], names, level);
  writeWhole(file, (sink) => writeParquet(sink, columns.columns));
  const inside = sums(records).reduce((sum, one) => sum + one.records, 0);
  const elsewhere = totals.cell.reduce((sum, area, row) => sum + (area === 0n ? totals.records[row] : 0), 0);
  return {
    rows: columns.rows,
    inside,
    outside: recordsOf(records) - inside,
    figures: recordsOf(totals) - elsewhere,
    elsewhere,
  };
}

/** A row for each month and area, in their order; NaN, which the app reads as empty, where there is no figure. */
function columnsOf(
  figures: readonly Figure[],
  names: readonly string[],
  level: AreaColumn,
): { readonly rows: number; readonly columns: readonly Column[] } {
  const sorted = [...figures].sort((a, b) => a.month - b.month || a.area - b.area);
  const isNew = (at: number): boolean =>
    sorted[at - 1]?.month !== sorted[at].month || sorted[at - 1]?.area !== sorted[at].area;
  const places = sorted.filter((_, at) => isNew(at));
  const values = new Map(names.map((name) => [name, new Float64Array(places.length).fill(Number.NaN)]));
  let row = -1;
  sorted.forEach(({ measure, value }, at) => {
    if (isNew(at)) row++;
    values.get(measure)?.set([value], row);
  });
  const month = places.map((one) => monthIso(monthIndexOf(one.month)));
  const area = places.map((one) => areaName(level, one.area));
  return {
    rows: places.length,
    columns: [
      codedText('month', month),
      codedText(levels[level].header, area),
      ...names.map((name): Column => ({ name, type: 'double', values: values.get(name) ?? new Float64Array() })),
    ],
  };
}
