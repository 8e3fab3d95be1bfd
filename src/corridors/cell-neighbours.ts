import { gridDisk } from 'h3-js';
import type { ReadonlyU32 } from '../base/typed-array.ts';
import type { StudyArea } from './study-area.ts';

/** Neighbours of cell i: `targets[offsets[i]] .. targets[offsets[i + 1] - 1]`, ascending, the cell itself left out. */
export interface CellNeighbours {
  readonly offsets: ReadonlyU32;
  readonly targets: ReadonlyU32;
}

const known = new WeakMap<StudyArea, Map<number, CellNeighbours>>();

/** Cells of the area within `rings` rings of each. The border is no wall here: who tests one side leaves the other out. */
export function cellNeighbours(area: StudyArea, rings: number): CellNeighbours {
  const byRings = known.get(area) ?? new Map<number, CellNeighbours>();
  known.set(area, byRings);
  const before = byRings.get(rings);
  if (before !== undefined) return before;
  const indexOf = new Map(area.ids.map((id, i) => [id, i]));
  const offsets = new Uint32Array(area.ids.length + 1);
  const targets: number[] = [];
  area.ids.forEach((id, i) => {
    const around = gridDisk(id, rings)
      .map((other) => indexOf.get(other) ?? i)
      .filter((other) => other !== i)
      .sort((a, b) => a - b);
    for (const other of around) targets.push(other);
    offsets[i + 1] = targets.length;
  });
  const neighbours = { offsets, targets: Uint32Array.from(targets) };
  byRings.set(rings, neighbours);
  return neighbours;
}
