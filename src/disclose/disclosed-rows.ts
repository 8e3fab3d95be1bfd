import { firstDayOf } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { StudyArea } from '../corridors/study-area.ts';
import type { CellMonths } from '../select/tally-cell-months.ts';
import { isSmall } from './rule.ts';

const midMonth = 14;

/**
 * A table of what is shown of another: each cell-month that is not held back gives its records at the centre of the
 * cell and in the middle of the month, people shared evenly. Whatever is worked out from it is worked out from figures
 * that a person may see, so that it can give nothing else away. Filters have been applied; kinds are gone.
 * @param months of `area`, under the clauses, from `tallyCellMonths`
 */
export function disclosedRows(
  area: Pick<StudyArea, 'lon' | 'lat'>,
  months: CellMonths,
  threshold: number,
): IncidentTable {
  const shown: number[] = [];
  for (let k = 0; k < months.cell.length; k++) {
    if (months.records[k] > 0 && !isSmall(months.least[k], threshold)) shown.push(k);
  }
  const rows = shown.reduce((sum, k) => sum + months.records[k], 0);
  const [lon, lat] = [new Float64Array(rows), new Float64Array(rows)];
  const day = new Int32Array(rows);
  const weight = new Float32Array(rows);
  let row = 0;
  for (const k of shown) {
    const cell = months.cell[k];
    const share = months.people[k] / months.records[k];
    for (let i = 0; i < months.records[k]; i++) {
      lon[row] = area.lon[cell];
      lat[row] = area.lat[cell];
      day[row] = firstDayOf(monthIndexOf(months.month[k])) + midMonth;
      weight[row] = share;
      row += 1;
    }
  }
  const nowhere = new Float32Array(rows).fill(Number.NaN);
  return {
    kind: 'incidents',
    rows,
    lon,
    lat,
    day,
    weight,
    // Exact: where exact locations alone were asked for, the cell-months hold no others.
    precision: new Uint8Array(rows),
    pointState: new Uint8Array(rows),
    categories: {},
    borderKm: nowhere,
    straightKm: nowhere,
    acrossKm: nowhere,
  };
}
