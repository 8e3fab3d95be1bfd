import type { CellNeighbours } from '../corridors/cell-neighbours.ts';
import type { CountedCells } from './cells-of.ts';
import { type FamilyWeights, familyWeights } from './family-weights.ts';

/** Observed cells that are tested together: neighbours, mean and false discovery rate are the family's own. */
export interface Family {
  readonly side: 'us' | 'mexico' | 'both';
  /** Indexes of the study area, ascending. */
  readonly cells: readonly number[];
  readonly records: number;
  readonly weights: FamilyWeights;
}

export function familiesOf(
  { area, tally, observed }: CountedCells,
  neighbours: CellNeighbours,
  together: boolean,
): Family[] {
  const familyOf = (side: Family['side'], code: number | null): Family => {
    const cells: number[] = [];
    let records = 0;
    for (let i = 0; i < area.ids.length; i++) {
      if (observed[i] === 0 || (code !== null && area.side[i] !== code)) continue;
      cells.push(i);
      records += tally.records[i];
    }
    return { side, cells, records, weights: familyWeights(neighbours, cells) };
  };
  return together ? [familyOf('both', null)] : [familyOf('us', 1), familyOf('mexico', 0)];
}
