import type { AreaMonthTable } from '../../columns/table.ts';
import type { AreaMonthsResult } from '../release-shapes.ts';

/** All areas' series of one measure. */
export function areaMonthsOf(table: AreaMonthTable, measure: string): AreaMonthsResult {
  const at = table.measures.indexOf(measure);
  const each = table.ids.length * table.months;
  return {
    shape: 'area-months',
    measure,
    areas: table.ids.map((id, area) => ({ id, name: table.names[area] ?? id })),
    firstMonth: table.firstMonth,
    months: table.months,
    values: Float64Array.from(table.values.subarray(at * each, (at + 1) * each)),
    held: new Uint8Array(0),
    threshold: null,
  };
}
