import { getHexagonEdgeLengthAvg, UNITS } from 'h3-js';
import type { ReadonlyU8 } from '../base/typed-array.ts';
import { cellNeighbours } from './cell-neighbours.ts';
import type { StudyArea } from './study-area.ts';

/**
 * Which cells lie within a distance of marked ones on their own side of the border, counted in whole rings of cells
 * (the mean distance between neighbours, rounded up, so that a small distance still reaches the first ring).
 * @param marked 1 for each cell to measure from
 * @returns 1 for each cell within `km`, the marked ones included
 *
 * O(cells x 6), whatever the distance: a wave that starts at all marked cells at once.
 */
export function cellsWithin(area: StudyArea, marked: ReadonlyU8, km: number): Uint8Array {
  const spacing = getHexagonEdgeLengthAvg(area.resolution, UNITS.km) * Math.sqrt(3);
  const { offsets, targets } = cellNeighbours(area, 1);
  const within = Uint8Array.from(marked);
  let front: number[] = [];
  for (let i = 0; i < within.length; i++) if (within[i] === 1) front.push(i);
  for (let ring = Math.ceil(km / spacing); ring > 0 && front.length > 0; ring--) {
    const next: number[] = [];
    for (const i of front) {
      for (let k = offsets[i]; k < offsets[i + 1]; k++) {
        const other = targets[k];
        if (within[other] === 1 || area.side[other] !== area.side[i]) continue;
        within[other] = 1;
        next.push(other);
      }
    }
    front = next;
  }
  return within;
}
