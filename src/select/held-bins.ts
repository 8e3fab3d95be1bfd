import type { IncidentTable } from '../columns/table.ts';
import { borderLengthKm } from '../corridors/corridor.ts';
import type { SegmentCounts } from './count-segments.ts';

/**
 * Bin-months without a record that are shown as held back: the file itself holds back a cell-month there, by its cell's
 * centre.
 * @returns flat places, row-major by bin, ascending
 */
export function heldBins(
  { cube }: Pick<IncidentTable, 'cube'>,
  { segments, firstMonth, months, records }: Pick<SegmentCounts, 'segments' | 'firstMonth' | 'months' | 'records'>,
  depthKm: number,
): readonly number[] {
  if (cube === undefined) return [];
  const { month, borderKm, acrossKm } = cube.held;
  const held = new Set<number>();
  for (let k = 0; k < month.length; k++) {
    const [km, m] = [borderKm?.[k] ?? Number.NaN, month[k] - firstMonth];
    if (m < 0 || m >= months || Math.abs(acrossKm?.[k] ?? Number.NaN) > depthKm) continue;
    const bin = segments.findIndex(({ fromKm, toKm }) => km >= fromKm && (km < toKm || toKm >= borderLengthKm));
    if (bin >= 0 && records[bin * months + m] === 0) held.add(bin * months + m);
  }
  return [...held].sort((a, b) => a - b);
}
