import type { IncidentTable } from '../../../columns/table.ts';
import { borderLengthKm } from '../../../corridors/corridor.ts';
import type { Span } from '../../../select/clauses.ts';
import { addNVector } from '../../kernels/add-n-vector.ts';
import type { MonthBlocks } from '../../kernels/month-blocks.ts';

/** Width of a bin, border kilometres. */
const binKm = 10;

/** What each block of months adds: records by bin, then the sum of `straightKm`, then an n-vector. */
export interface BlockSums {
  /** blocks x columns. */
  readonly values: Float64Array;
  readonly columns: number;
  readonly bins: number;
  /** Edges, border kilometres. */
  readonly fromKm: Float64Array;
  readonly toKm: Float64Array;
  /** Records before and now. */
  readonly records: readonly [number, number];
}

/** Bins of the stretch, at whole multiples of `binKm`. @param grouped how many records each row stands for; null: one */
export function blockSums(
  table: IncidentTable,
  rows: Uint32Array,
  straightKm: Float64Array,
  block: Uint32Array,
  blocks: MonthBlocks,
  place: Span,
  grouped: Float64Array | null,
): BlockSums {
  const first = Math.floor(place.from / binKm);
  const bins = Math.max(1, Math.ceil(place.to / binKm) - first);
  const columns = bins + 4;
  const values = new Float64Array(blocks.label.length * columns);
  const records: [number, number] = [0, 0];
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k];
    const at = block[k] * columns;
    // The border's last kilometre belongs to the last bin.
    const count = grouped === null ? 1 : grouped[k];
    values[at + Math.min(bins - 1, Math.floor(table.borderKm[row] / binKm) - first)] += count;
    values[at + bins] += straightKm[k] * count;
    addNVector(table.lon[row], table.lat[row], values, at + bins + 1, count);
    records[blocks.label[block[k]]] += count;
  }
  const edge = (bin: number): number => Math.min((first + bin) * binKm, borderLengthKm);
  return {
    values,
    columns,
    bins,
    fromKm: Float64Array.from({ length: bins }, (_, bin) => edge(bin)),
    toKm: Float64Array.from({ length: bins }, (_, bin) => edge(bin + 1)),
    records,
  };
}
