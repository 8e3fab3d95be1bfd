import type { Steps } from '../../base/steps.ts';
import { type IncidentTable, pointStates } from '../../columns/table.ts';
import type { Region } from '../../corridors/region.ts';
import type { CellResult } from '../shapes.ts';
import { recordsIn } from './records-in.ts';

type Cells = Pick<CellResult, 'ids' | 'starts' | 'lonLat' | 'side' | 'borderKm'>;

/** Cells as points at the mean of their corners: they lie in a region by the rule that records do. */
function asPoints({ ids, starts, lonLat, side, borderKm }: Cells): IncidentTable {
  const rows = ids.length;
  const [lon, lat] = [0, 1].map((axis) =>
    Float64Array.from(ids, (_, cell) => {
      let sum = 0;
      for (let k = starts[cell]; k < starts[cell + 1]; k++) sum += lonLat[2 * k + axis];
      return sum / (starts[cell + 1] - starts[cell]);
    }),
  );
  const codes = new Uint8Array(rows);
  return {
    kind: 'incidents',
    rows,
    lon,
    lat,
    day: new Int32Array(rows),
    weight: new Float32Array(rows).fill(1),
    precision: codes,
    pointState: codes.slice().fill(pointStates.indexOf('point')),
    categories: {},
    borderKm,
    straightKm: borderKm,
    acrossKm: Float32Array.from(side, (one) => (one === 1 ? 1 : -1)),
  };
}

/** Indexes of the cells of each region, ascending, both sides of the border: those whose centres lie in it. */
export function* cellsIn(cells: Cells, regions: readonly Region[]): Steps<readonly Uint32Array[]> {
  return yield* recordsIn(asPoints(cells), regions);
}
