import { recordsOf } from '../../../columns/cube/records-of.ts';
import type { IncidentTable } from '../../../columns/table.ts';
import type { CountedCells } from '../../cells-of.ts';
import type { Incident } from '../../clusters.ts';
import type { Family } from '../../families.ts';

/** Records by cell and step of one family, row-major by cell in the family's own order. */
export function cubeOf(
  table: IncidentTable,
  { area, tally }: CountedCells,
  family: Family,
  bounds: readonly number[],
): Float64Array<ArrayBuffer> {
  const steps = bounds.length - 1;
  const counts = new Float64Array(family.cells.length * steps);
  const local = new Int32Array(area.ids.length).fill(-1);
  family.cells.forEach((cell, i) => {
    local[cell] = i;
  });
  const grouped = recordsOf(table);
  let step = 0;
  for (let row = tally.window.from; row < tally.window.to; row++) {
    while (table.day[row] >= bounds[step + 1]) step += 1;
    const cell = tally.cellOfRow[row - tally.window.from];
    if (cell >= 0 && local[cell] >= 0) counts[local[cell] * steps + step] += grouped === null ? 1 : grouped[row];
  }
  return counts;
}

/** The cube when one incident is left out of it. */
export function cubeWithout(
  counts: Float64Array,
  family: Family,
  bounds: readonly number[],
  { cell, day, people }: Incident,
): Float64Array<ArrayBuffer> {
  const less = Float64Array.from(counts);
  const step = bounds.findLastIndex((bound) => bound <= day);
  if (people > 0) less[family.cells.indexOf(cell) * (bounds.length - 1) + step] -= 1;
  return less;
}
