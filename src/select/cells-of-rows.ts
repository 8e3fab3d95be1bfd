import type { Steps } from '../base/steps.ts';
import type { ReadonlyI32 } from '../base/typed-array.ts';
import { type IncidentTable, pointStates } from '../columns/table.ts';
import { type CellCodes, cellCodes } from '../corridors/cell-codes.ts';
import type { StudyArea } from '../corridors/study-area.ts';

const codesOf = new WeakMap<IncidentTable, Map<number, CellCodes>>();
const rowsOf = new WeakMap<IncidentTable, WeakMap<StudyArea, ReadonlyI32>>();

/** The H3 cell of each row; kept with the table, as it depends on the resolution alone. */
export function* codesOfRows(table: IncidentTable, resolution: number): Steps<CellCodes> {
  const byResolution = codesOf.get(table) ?? new Map<number, CellCodes>();
  codesOf.set(table, byResolution);
  const codes = byResolution.get(resolution) ?? (yield* cellCodes(table.lon, table.lat, resolution));
  byResolution.set(resolution, codes);
  return codes;
}

/**
 * Index of the cell of the area that each row counts in; -1 for a row whose cell is not of the area, and for one that
 * is no point. A row counts in the cell it stands in, or in none: which corridor or stretch is asked for never moves
 * it, so that two questions cannot be subtracted to find a single record. Kept with the table.
 */
export function* cellsOfRows(table: IncidentTable, area: StudyArea): Steps<ReadonlyI32> {
  const byArea = rowsOf.get(table) ?? new WeakMap<StudyArea, ReadonlyI32>();
  rowsOf.set(table, byArea);
  const before = byArea.get(area);
  if (before !== undefined) return before;
  const { ids, codes } = yield* codesOfRows(table, area.resolution);
  const indexOf = new Map(area.ids.map((id, i) => [id, i]));
  const cellOf = Int32Array.from(ids, (id) => indexOf.get(id) ?? -1);
  const point = pointStates.indexOf('point');
  const cells = new Int32Array(table.rows).fill(-1);
  for (let row = 0; row < table.rows; row++) {
    if (codes[row] >= 0 && table.pointState[row] === point) cells[row] = cellOf[codes[row]];
  }
  byArea.set(area, cells);
  return cells;
}
