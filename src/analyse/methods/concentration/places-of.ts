import type { IncidentTable } from '../../../columns/table.ts';
import type { CountedCells } from '../../cells-of.ts';

/** Length of a bin, border kilometres. */
const binKm = 10;

/** Places that records are counted in, empty ones too, and the place of each record. */
export interface Places {
  readonly count: number;
  /** Place of each row of the tally's window; -1 for one that stands in none. */
  readonly ofRow: Int32Array;
  /** Place of each cell of the study area; -1 for one that is in none. */
  readonly ofCell: Int32Array;
}

/** Observed cells, or the bins of the border line that hold one; of the side asked for. */
export function placesOf(
  table: IncidentTable,
  { area, tally, observed }: CountedCells,
  of: 'cells' | 'kilometres',
  side: 'both' | 'us' | 'mexico',
): Places {
  const isTaken = (cell: number): boolean =>
    observed[cell] === 1 && (side === 'both' || area.side[cell] === (side === 'us' ? 1 : 0));
  const number = new Map<number, number>();
  const placeOf = (key: number): number => {
    const known = number.get(key) ?? number.size;
    number.set(key, known);
    return known;
  };
  const keyOf = (cell: number): number => (of === 'cells' ? cell : Math.floor(area.borderKm[cell] / binKm));
  const ofCell = Int32Array.from(area.ids, (_, cell) => (isTaken(cell) ? placeOf(keyOf(cell)) : -1));
  const ofRow = Int32Array.from(tally.cellOfRow, (cell, k) => {
    if (cell < 0 || !isTaken(cell)) return -1;
    // A record counts at its own kilometre, which need not be that of its cell's centre.
    return placeOf(of === 'cells' ? cell : Math.floor(table.borderKm[tally.window.from + k] / binKm));
  });
  return { count: number.size, ofRow, ofCell };
}
