import type { CellNeighbours } from '../corridors/cell-neighbours.ts';
import type { CsrWeights } from './kernels/csr-weights.ts';

/** Binary weights among the cells of one family, numbered from 0 in the family's own order. */
export interface FamilyWeights {
  /** For Gi*. */
  readonly withSelf: CsrWeights;
  /** For the conditional permutation, which holds the cell itself fixed. */
  readonly withoutSelf: CsrWeights;
}

/** @param cells the family's cells, as indexes of the study area, ascending */
export function familyWeights(neighbours: CellNeighbours, cells: readonly number[]): FamilyWeights {
  const local = new Map(cells.map((cell, i) => [cell, i]));
  const [starOffsets, offsets] = [new Uint32Array(cells.length + 1), new Uint32Array(cells.length + 1)];
  const starTargets: number[] = [];
  const targets: number[] = [];
  for (let i = 0; i < cells.length; i++) {
    starTargets.push(i);
    for (let k = neighbours.offsets[cells[i]]; k < neighbours.offsets[cells[i] + 1]; k++) {
      const other = local.get(neighbours.targets[k]);
      if (other === undefined) continue;
      targets.push(other);
      starTargets.push(other);
    }
    offsets[i + 1] = targets.length;
    starOffsets[i + 1] = starTargets.length;
  }
  return {
    withSelf: { offsets: starOffsets, targets: Uint32Array.from(starTargets), values: null },
    withoutSelf: { offsets, targets: Uint32Array.from(targets), values: null },
  };
}
