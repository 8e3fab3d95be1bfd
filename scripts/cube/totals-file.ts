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
  const rows = rowsOf([...counted, ...named], names);
  writeWhole(file, (sink) => writeParquet(sink, columnsOf(rows, names, level)));
  const inside = sums(records).reduce((sum, one) => sum + one.records, 0);
  const elsewhere = totals.cell.reduce((sum, area, row) => sum + (area === 0n ? totals.records[row] : 0), 0);
  return {
    rows: rows.length,
    inside,
    outside: recordsOf(records) - inside,
    figures: recordsOf(totals) - elsewhere,
    elsewhere,
  };
}

/** A month of an area, and its figure of each column; NaN, which the app reads as empty, where there is none. */
interface AreaRow {
  readonly month: number;
  readonly area: number;
  readonly values: Float64Array;
}

/** Rows in order of month and area, after the first that has a figure in each column: by such the app tells what it holds. */
function rowsOf(figures: readonly Figure[], names: readonly string[]): readonly AreaRow[] {
  const rows: AreaRow[] = [];
  for (const { month, area, measure, value } of [...figures].sort((a, b) => a.month - b.month || a.area - b.area)) {
    const last = rows.at(-1);
    const isSame = last?.month === month && last.area === area;
    const values = isSame ? last.values : new Float64Array(names.length).fill(Number.NaN);
    if (!isSame) rows.push({ month, area, values });
    values[names.indexOf(measure)] = value;
  }
  const firsts = names.flatMap((_, at) => rows.find(({ values }) => !Number.isNaN(values[at])) ?? []);
  return [...new Set([...firsts, ...rows])];
}

const columnsOf = (rows: readonly AreaRow[], names: readonly string[], level: AreaColumn): readonly Column[] => [
  codedText(
    'month',
    rows.map(({ month }) => monthIso(monthIndexOf(month))),
  ),
  codedText(
    levels[level].header,
    rows.map(({ area }) => areaName(level, area)),
  ),
  ...names.map(
    (name, at): Column => ({ name, type: 'double', values: Float64Array.from(rows, (row) => row.values[at]) }),
  ),
];
