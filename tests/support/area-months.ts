import { fiscalYearStart } from '../../src/base/month.ts';
import { drain } from '../../src/base/steps.ts';
import type { MonthIndex } from '../../src/base/units.ts';
import { type ReadTable, readTable } from '../../src/columns/build-table.ts';
import type { AreaMonthTable } from '../../src/columns/table.ts';

export function areaMonthsIn({ table }: ReadTable): AreaMonthTable {
  if (table.kind !== 'area-months') throw new Error(`${table.kind}, no figures of areas by month`);
  return table;
}

/** Figures of one area and measure from the table's first month on, NaN where there is none. */
export function monthlyOf(read: ReadTable, measure: string, id: string): readonly number[] {
  const { ids, measures, months, values } = areaMonthsIn(read);
  const at = (measures.indexOf(measure) * ids.length + ids.indexOf(id)) * months;
  return [...values.subarray(at, at + months)];
}

/** One figure; NaN where there is none, or no such area, measure or month. */
export function areaFigure(table: AreaMonthTable, measure: string, id: string, month: MonthIndex): number {
  const [m, a, at] = [table.measures.indexOf(measure), table.ids.indexOf(id), month - table.firstMonth];
  if (m < 0 || a < 0 || at < 0 || at >= table.months) return Number.NaN;
  return table.values[(m * table.ids.length + a) * table.months + at];
}

/** Sum over all areas, or those given, and the twelve months of a fiscal year; months without a figure count nothing. */
export function fiscalYearSum(table: AreaMonthTable, measure: string, year: number, ids = table.ids): number {
  let sum = 0;
  for (const id of ids) {
    for (let at = 0; at < 12; at++) {
      const month = (fiscalYearStart(year) + at) as MonthIndex;
      sum += areaFigure(table, measure, id, month) || 0;
    }
  }
  return sum;
}

/** Reads lines of text as one source alone reads them. */
export function readTextAs(source: string, ...lines: readonly string[]): ReadTable {
  const read = drain(readTable(new TextEncoder().encode(`${lines.join('\n')}\n`), 'made-up.csv', { source }));
  if (!read.ok) throw new Error(`${read.error.code}: ${JSON.stringify(read.error.params)}`);
  return read.value;
}
