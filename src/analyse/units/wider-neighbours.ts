import type { CellNeighbours } from '../../corridors/cell-neighbours.ts';

/** Neighbours up to `rings` steps away: the neighbours of neighbours too, the unit itself left out; ascending. */
export function widerNeighbours(near: CellNeighbours, rings: number): CellNeighbours {
  if (rings < 2) return near;
  const units = near.offsets.length - 1;
  const offsets = new Uint32Array(units + 1);
  const targets: number[] = [];
  for (let unit = 0; unit < units; unit++) {
    const reached = new Set([unit]);
    let front = [unit];
    for (let ring = 0; ring < rings; ring++) {
      const next = new Set<number>();
      for (const from of front) {
        for (let k = near.offsets[from]; k < near.offsets[from + 1]; k++) {
          if (!reached.has(near.targets[k])) next.add(near.targets[k]);
        }
      }
      for (const other of next) reached.add(other);
      front = [...next];
    }
    reached.delete(unit);
    for (const other of [...reached].sort((a, b) => a - b)) targets.push(other);
    offsets[unit + 1] = targets.length;
  }
  return { offsets, targets: Uint32Array.from(targets) };
}
