import { firstDayOf } from '../base/month.ts';
import { monthIndexOf } from '../base/units.ts';
import type { CubeFacts } from '../columns/cube/cube-facts.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { StudyArea } from '../corridors/study-area.ts';
import type { CellMonths } from '../select/tally-cell-months.ts';
import { isSmall } from './rule.ts';

const midMonth = 14;

type Centres = Pick<StudyArea, 'lon' | 'lat'>;

const noneHeld = { month: new Int32Array(0), lon: new Float64Array(0), lat: new Float64Array(0) };

/** Some cell-months of a cube, each a row of its own: a hundred million records are not laid out one by one. */
function groupsOf(area: Centres, months: CellMonths, taken: readonly number[], facts: CubeFacts): IncidentTable {
  const nowhere = new Float32Array(taken.length).fill(Number.NaN);
  return {
    kind: 'incidents',
    rows: taken.length,
    lon: Float64Array.from(taken, (k) => area.lon[months.cell[k]]),
    lat: Float64Array.from(taken, (k) => area.lat[months.cell[k]]),
    day: Int32Array.from(taken, (k) => firstDayOf(monthIndexOf(months.month[k])) + midMonth),
    weight: Float64Array.from(taken, (k) => months.people[k]),
    precision: new Uint8Array(taken.length),
    pointState: new Uint8Array(taken.length),
    categories: {},
    borderKm: nowhere,
    straightKm: nowhere,
    acrossKm: nowhere,
    cube: { records: Float64Array.from(taken, (k) => months.records[k]), facts, held: noneHeld },
  };
}

/** The records of some cell-months, each at the centre of its cell and in the middle of its month. */
function rowsOf(area: Centres, months: CellMonths, taken: readonly number[], facts: CubeFacts | null): IncidentTable {
  if (facts !== null) return groupsOf(area, months, taken, facts);
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
 * @param facts of a cube, whose cell-months stay groups; null where rows are records
 */
export const disclosedRows = (
  area: Centres,
  months: CellMonths,
  threshold: number,
  facts: CubeFacts | null = null,
): IncidentTable =>
  rowsOf(
    area,
    months,
    withRecords(months, (least) => !isSmall(least, threshold)),
    facts,
  );

/** The other cell-months, in the same form: they say where something is held back, and never leave the worker. */
export const heldRows = (
  area: Centres,
  months: CellMonths,
  threshold: number,
  facts: CubeFacts | null = null,
): IncidentTable =>
  rowsOf(
    area,
    months,
    withRecords(months, (least) => isSmall(least, threshold)),
    facts,
  );
