import type { ReadonlyI8 } from '../../../base/typed-array.ts';
import type { CellNeighbours } from '../../../corridors/cell-neighbours.ts';

/** Cells of class 2 and 3 make clusters: FDR 5 % or better. */
export const leastClass = 2;

/**
 * Groups of neighbouring cells of one sign and family whose class is at least `leastClass`, each ascending, in the
 * order of their first cells.
 * @param family number of the family of each cell; -1 for a cell of none
 */
export function connectedCells(
  classes: ReadonlyI8,
  family: ReadonlyI8,
  neighbours: CellNeighbours,
): readonly (readonly number[])[] {
  const seen = new Uint8Array(classes.length);
  const groups: number[][] = [];
  for (let start = 0; start < classes.length; start++) {
    if (seen[start] === 1 || Math.abs(classes[start]) < leastClass) continue;
    const group = [start];
    seen[start] = 1;
    for (const cell of group) {
      for (let k = neighbours.offsets[cell]; k < neighbours.offsets[cell + 1]; k++) {
        const other = neighbours.targets[k];
        if (seen[other] === 1 || family[other] !== family[start]) continue;
        if (Math.abs(classes[other]) < leastClass || Math.sign(classes[other]) !== Math.sign(classes[start])) continue;
        seen[other] = 1;
        group.push(other);
      }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}
