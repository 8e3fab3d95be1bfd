import americanStates from '../../data/areas/us-states.json' with { type: 'json' };
import { monthIso } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import { sectors } from '../../src/corridors/corridor.ts';
import type { AreaColumn } from '../enrich/enriched-columns.ts';
import type { Column } from '../enrich/parquet/column.ts';
import { writeParquet } from '../enrich/parquet/write-parquet.ts';
import { Failure } from './failure.ts';
import type { Groups } from './groups.ts';
import { writeWhole } from './whole-file.ts';

/** What the app takes the column of each level for, and how many digits its codes have. */
export const levels: Readonly<Record<AreaColumn, { readonly header: string; readonly digits: number }>> = {
  sector: { header: 'sector', digits: 0 },
  county: { header: 'GEOID', digits: 5 },
  us_state: { header: 'state', digits: 0 },
  mx_state: { header: 'CVE_ENT', digits: 2 },
};

const twoDigits = 2;

/** The name of an area as the app knows it: a sector's id, a state's name, or a code with its zeros. */
export function areaName(level: AreaColumn, area: number): string {
  if (level === 'county' || level === 'mx_state') return String(area).padStart(levels[level].digits, '0');
  const code = String(area).padStart(twoDigits, '0');
  const name = level === 'sector' ? sectors[area - 1]?.id : americanStates.find(({ id }) => id === code)?.name;
  if (name === undefined) throw new Failure('area-unknown', { area });
  return name;
}

interface AreaMonth {
  readonly month: number;
  readonly area: number;
  records: number;
  people: number;
}

/** Sums over kinds; groups are in order of month and area. */
export function sums({ rows, month, cell, records, people }: Groups): readonly AreaMonth[] {
  const all: AreaMonth[] = [];
  for (let row = 0; row < rows; row++) {
    const area = Number(cell[row]);
    if (area === 0) continue;
    const last = all.at(-1);
    if (last?.month === month[row] && last.area === area) {
      last.records += records[row];
      last.people += people[row];
    } else all.push({ month: month[row], area, records: records[row], people: people[row] });
  }
  return all;
}

/** A column of texts, each of them once. */
export function codedText(name: string, texts: readonly string[]): Column {
  const codes = new Map<string, number>();
  const coded = Int32Array.from(texts, (text) => {
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    return code;
  });
  return { name, type: 'text', values: [...codes.keys()], codes: coded };
}

/**
 * Writes figures of areas by month, as a table that the app reads like any publisher's: month, area, count (of records), people.
 * @returns rows written, records in areas, and records in none
 */
export function writeAreas(
  file: string,
  groups: Groups,
  level: AreaColumn,
): { readonly rows: number; readonly inside: number; readonly outside: number } {
  const rows = sums(groups);
  const columns: readonly Column[] = [
    codedText(
      'month',
      rows.map(({ month }) => monthIso(monthIndexOf(month))),
    ),
    codedText(
      levels[level].header,
      rows.map(({ area }) => areaName(level, area)),
    ),
    // Under "records" the app would expect numbers of records, as registers have them.
    { name: 'count', type: 'int64', values: BigInt64Array.from(rows, ({ records }) => BigInt(records)) },
    { name: 'people', type: 'double', values: Float64Array.from(rows, ({ people }) => people) },
  ];
  writeWhole(file, (sink) => writeParquet(sink, columns));
  const inside = rows.reduce((sum, { records }) => sum + records, 0);
  return { rows: rows.length, inside, outside: groups.records.reduce((sum, records) => sum + records, 0) - inside };
}
