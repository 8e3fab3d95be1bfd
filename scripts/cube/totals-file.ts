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

/** Measures of what was counted here: they stand beside what others published, and before it. */
const counted = ['records', 'people'] as const;
const places: ReadonlyMap<string, number> = new Map(counted.map((measure, at) => [measure, at]));

/** A published figure that is called as one of those goes by another name. */
const publishedName = (measure: string): string => (places.has(measure) ? `${measure}_of_areas` : measure);

const countedFigures = (records: Groups): readonly Figure[] =>
  sums(records).flatMap((one) => counted.map((measure) => ({ ...one, measure, value: one[measure] })));

/** In order of month, area and measure. */
function inOrder(figures: readonly Figure[]): readonly Figure[] {
  const rank = ({ measure }: Figure): string => `${places.get(measure) ?? counted.length} ${measure}`;
  return [...figures].sort((a, b) => a.month - b.month || a.area - b.area || (rank(a) < rank(b) ? -1 : 1));
}

/**
 * Writes published figures of areas by month, and records counted in the same areas, as a table that the app reads like
 * any publisher's: month, area and the measure where there is one alone; else month, area, measure and value. They are
 * never added up, as an area's total and incidents in it are different things. No row: no figure.
 * Fails with "figure-twice", "area-unknown", "kind-unknown".
 */
export function writeAreasAndTotals(
  file: string,
  groups: Groups,
  level: AreaColumn,
  kinds: Manifest['kinds'],
): WrittenAreas {
  const { records, totals } = apart(groups, kinds);
  if (totals.rows === 0) return { ...writeAreas(file, records, level), figures: 0, elsewhere: 0 };
  const published = summedTotals(totals, level, kinds).map((one) => ({ ...one, measure: publishedName(one.measure) }));
  const fromRecords = countedFigures(records);
  const all = inOrder([...fromRecords, ...published]);
  writeWhole(file, (sink) => writeParquet(sink, columnsOf(all, level)));
  const inside = sums(records).reduce((sum, one) => sum + one.records, 0);
  const elsewhere = totals.cell.reduce((sum, area, row) => sum + (area === 0n ? totals.records[row] : 0), 0);
  return {
    rows: all.length,
    inside,
    outside: recordsOf(records) - inside,
    figures: recordsOf(totals) - elsewhere,
    elsewhere,
  };
}

function columnsOf(figures: readonly Figure[], level: AreaColumn): readonly Column[] {
  const months = figures.map(({ month }) => monthIso(monthIndexOf(month)));
  const areas = figures.map(({ area }) => areaName(level, area));
  const value = Float64Array.from(figures, (one) => one.value);
  const shared = [codedText('month', months), codedText(levels[level].header, areas)];
  const [only, ...others] = new Set(figures.map(({ measure }) => measure));
  const isTaken = shared.some(({ name }) => name.toLowerCase() === only?.toLowerCase());
  if (only !== undefined && others.length === 0 && !isTaken) {
    return [...shared, { name: only, type: 'double', values: value }];
  }
  const measures = figures.map(({ measure }) => measure);
  return [...shared, codedText('measure', measures), { name: 'value', type: 'double', values: value }];
}
