import type { ReadTable } from '../../src/columns/build-table.ts';
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
