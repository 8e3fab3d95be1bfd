import type { Steps } from '../base/steps.ts';
import type { IncidentTable } from '../columns/table.ts';
import { cellsWithin } from '../corridors/cells-within.ts';
import type { StudyArea } from '../corridors/study-area.ts';
import { cellsOfRows } from './cells-of-rows.ts';
import { heldCells } from './held-cells.ts';

/**
 * Which cells of the area the table speaks about: those within `recordedKm` of any record of the whole series, of any
 * month and kind, on the same side of the border. An empty cell there is a zero; beyond, nobody records, and an empty
 * cell says nothing. The distance is wide on purpose: a narrow one would call the true zeros beside a route unobserved.
 * @returns 1 for an observed cell
 */
export function* observedCells(table: IncidentTable, area: StudyArea, recordedKm: number): Steps<Uint8Array> {
  const cells = yield* cellsOfRows(table, area);
  const marked = new Uint8Array(area.ids.length);
  for (let row = 0; row < cells.length; row++) if (cells[row] >= 0) marked[cells[row]] = 1;
  // Where something is held back, something is recorded.
  heldCells(table, area)?.forEach((isHeld, cell) => {
    if (isHeld === 1) marked[cell] = 1;
  });
  return cellsWithin(area, marked, recordedKm);
}
