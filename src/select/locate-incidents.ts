import type { Steps } from '../base/steps.ts';
import type { CubeRows, IncidentTable } from '../columns/table.ts';
import type { LineIndex } from '../corridors/line-index.ts';
import { straightKm } from '../corridors/linear-reference.ts';
import { locateAll } from '../corridors/locate-all.ts';

/** A table of incidents with its border coordinate filled in, yielding by the chunk. Rows without a place stay NaN. */
export function* locateIncidents(table: IncidentTable, index: LineIndex): Steps<IncidentTable> {
  const { borderKm, acrossKm } = yield* locateAll(index, table.lon, table.lat);
  if (table.cube !== undefined) return yield* locatedCube(table, table.cube, { borderKm, acrossKm }, index);
  return {
    ...table,
    borderKm: Float32Array.from(borderKm),
    straightKm: Float32Array.from(borderKm, (km) => straightKm(index, km)),
    acrossKm: Float32Array.from(acrossKm),
  };
}

const kept = (known: number, found: number): number => (Number.isNaN(known) ? found : known);

/** A group keeps the kilometre and the side that it came with: they are its records', not those of its cell's centre. */
function* locatedCube(
  table: IncidentTable,
  cube: CubeRows,
  centres: { readonly borderKm: Float64Array; readonly acrossKm: Float64Array },
  index: LineIndex,
): Steps<IncidentTable> {
  const borderKm = Float32Array.from(centres.borderKm, (km, row) => kept(table.borderKm[row], km));
  const { held } = cube;
  return {
    ...table,
    borderKm,
    straightKm: borderKm.map((km) => (Number.isNaN(km) ? km : straightKm(index, km))),
    acrossKm: Float32Array.from(centres.acrossKm, (across, row) => kept(table.acrossKm[row], across)),
    cube: { ...cube, held: { ...held, ...(yield* locateAll(index, held.lon, held.lat)) } },
  };
}
