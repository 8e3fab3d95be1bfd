import type { ReadonlyI8 } from '../base/typed-array.ts';
import type { CellNeighbours } from '../corridors/cell-neighbours.ts';

/**
 * Sets of neighbouring units of one group and family, each ascending, in the order of their first units.
 * @param groups group of each unit; 0: in none
 * @param family number of the family of each unit; -1 for a unit of none
 */
export function connectedUnits(
  groups: ReadonlyI8,
  family: ReadonlyI8,
  neighbours: CellNeighbours,
): readonly (readonly number[])[] {
  const seen = new Uint8Array(groups.length);
  const sets: number[][] = [];
  for (let start = 0; start < groups.length; start++) {
    if (seen[start] === 1 || groups[start] === 0) continue;
    const set = [start];
    seen[start] = 1;
    for (const unit of set) {
      for (let k = neighbours.offsets[unit]; k < neighbours.offsets[unit + 1]; k++) {
        const other = neighbours.targets[k];
        if (seen[other] === 1 || family[other] !== family[start] || groups[other] !== groups[start]) continue;
        seen[other] = 1;
        set.push(other);
      }
    }
    sets.push(set.sort((a, b) => a - b));
  }
  return sets;
}
