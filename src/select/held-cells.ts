import type { IncidentTable } from '../columns/table.ts';
import { cellAt } from '../corridors/cell-codes.ts';
import type { StudyArea } from '../corridors/study-area.ts';

/**
 * Cells of an area in which the file itself holds months back: 1 where it does in some month of the period.
 * @param period months, half-open; left out: all
 * @returns null where the file holds nothing back
 */
export function heldCells(
  { cube }: Pick<IncidentTable, 'cube'>,
  area: StudyArea,
  period?: { readonly from: number; readonly to: number },
): Uint8Array | null {
  if (cube === undefined || cube.held.month.length === 0) return null;
  const { month, lon, lat } = cube.held;
  const indexOf = new Map(area.ids.map((id, i) => [id, i]));
  const marked = new Uint8Array(area.ids.length);
  for (let k = 0; k < month.length; k++) {
    if (period !== undefined && (month[k] < period.from || month[k] >= period.to)) continue;
    const cell = indexOf.get(cellAt(lon[k], lat[k], area.resolution));
    if (cell !== undefined) marked[cell] = 1;
  }
  return marked;
}
