import { firstDayOf } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { StudyArea } from '../corridors/study-area.ts';
import type { CellMonths } from '../select/tally-cell-months.ts';
import { isSmall } from './rule.ts';

const midMonth = 14;

type Centres = Pick<StudyArea, 'lon' | 'lat'>;

/** The records of some cell-months, each at the centre of its cell and in the middle of its month. */
function rowsOf(area: Centres, months: CellMonths, taken: readonly number[]): IncidentTable {
  const rows = taken.reduce((sum, k) => sum + months.records[k], 0);
  const [lon, lat] = [new Float64Array(rows), new Float64Array(rows)];
  const day = new Int32Array(rows);
  const weight = new Float32Array(rows);
  let row = 0;
  for (const k of taken) {
    const cell = months.cell[k];
    const share = Math.floor(months.people[k] / months.records[k]);
    const over = months.people[k] - share * months.records[k];
    for (let i = 0; i < months.records[k]; i++) {
      lon[row] = area.lon[cell];
      lat[row] = area.lat[cell];
      day[row] = firstDayOf(monthIndexOf(months.month[k])) + midMonth;
      weight[row] = share + Math.min(1, Math.max(0, over - i));
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

const withRecords = (months: CellMonths, isTaken: (least: number) => boolean): readonly number[] =>
  Array.from(months.records, (_, k) => k).filter((k) => months.records[k] > 0 && isTaken(months.least[k]));

/**
 * A table of what is shown of another: each cell-month that is not held back gives its records at the centre of the
 * cell and in the middle of the month, people shared as evenly as whole people can be. Whatever is worked out from it is
 * worked out from figures that a person may see, so that it can give nothing else away. Filters have been applied;
 * kinds are gone.
 * @param months of `area`, under the clauses, from `tallyCellMonths`
 */
export const disclosedRows = (area: Centres, months: CellMonths, threshold: number): IncidentTable =>
  rowsOf(
    area,
    months,
    withRecords(months, (least) => !isSmall(least, threshold)),
  );

/** The other cell-months, in the same form: they say where something is held back, and never leave the worker. */
export const heldRows = (area: Centres, months: CellMonths, threshold: number): IncidentTable =>
  rowsOf(
    area,
    months,
    withRecords(months, (least) => isSmall(least, threshold)),
  );
