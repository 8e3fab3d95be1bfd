import type { Steps } from '../base/steps.ts';
import type { IncidentTable } from '../columns/table.ts';
import type { LineIndex } from '../corridors/line-index.ts';
import { straightKm } from '../corridors/linear-reference.ts';
import { locateAll } from '../corridors/locate-all.ts';

/** A table of incidents with its border coordinate filled in, yielding by the chunk. Rows without a place stay NaN. */
export function* locateIncidents(table: IncidentTable, index: LineIndex): Steps<IncidentTable> {
  const { borderKm, acrossKm } = yield* locateAll(index, table.lon, table.lat);
  return {
    ...table,
    borderKm: Float32Array.from(borderKm),
    straightKm: Float32Array.from(borderKm, (km) => straightKm(index, km)),
    acrossKm: Float32Array.from(acrossKm),
  };
}
