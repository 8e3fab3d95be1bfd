import type { CellNeighbours } from '../corridors/cell-neighbours.ts';
import { type FamilyWeights, familyWeights } from './family-weights.ts';
import type { CountedUnits } from './units/counted-units.ts';

/** Observed cells or areas that are tested together: mean and false discovery rate are the family's own. */
export interface FamilyCells {
  readonly side: 'us' | 'mexico' | 'both';
  /** Indexes of the study area, ascending. */
  readonly cells: readonly number[];
  readonly records: number;
}

/** A family whose neighbours are its own: rings of cells. */
export interface Family extends FamilyCells {
  readonly weights: FamilyWeights;
}

/** @param together one family of both sides, instead of one of each */
export function familyCells(
  { area, tally, observed }: Pick<CountedUnits, 'area' | 'tally' | 'observed'>,
  together: boolean,
): FamilyCells[] {
  const familyOf = (side: FamilyCells['side'], code: number | null): FamilyCells => {
    const cells: number[] = [];
    let records = 0;
    for (let i = 0; i < area.ids.length; i++) {
      if (observed[i] === 0 || (code !== null && area.side[i] !== code)) continue;
      cells.push(i);
      records += tally.records[i];
    }
    return { side, cells, records };
  };
  if (together) return [familyOf('both', null)];
  // Counties and sectors are of one country: the other has no family, not an empty one.
  const has = (code: number): boolean => area.ids.length === 0 || [...area.side].includes(code);
  return [...(has(1) ? [familyOf('us', 1)] : []), ...(has(0) ? [familyOf('mexico', 0)] : [])];
}

export const familiesOf = (counted: CountedUnits, neighbours: CellNeighbours, together: boolean): Family[] =>
  familyCells(counted, together).map((family) => ({ ...family, weights: familyWeights(neighbours, family.cells) }));
