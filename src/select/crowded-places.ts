import type { Steps } from '../base/steps.ts';
import type { IncidentTable } from '../columns/table.ts';

const rowsAtATime = 8192;
/** So many records at exactly one place are an address, not where things happened; more in a large table, as a share. */
const least = { records: 20, share: 0.002 };

/** Slot of a place in a table of slots whose number is a power of 2: the bits of both numbers, mixed. */
function slotOf(bits: Int32Array, mask: number): number {
  let hash = Math.imul(bits[0] ^ Math.imul(bits[1], 0x9e3779b1), 0x85ebca6b);
  hash ^= Math.imul(bits[2] ^ Math.imul(bits[3], 0x9e3779b1) ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) & mask;
}

/** Places where very many records lie at exactly the same coordinates, and how many records those are. */
export function* crowdedPlaces({
  rows,
  lon,
  lat,
}: Pick<IncidentTable, 'rows' | 'lon' | 'lat'>): Steps<{ readonly places: number; readonly records: number }> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(rows, 8) * 2));
  const firstRow = new Int32Array(size).fill(-1);
  const counts = new Uint32Array(size);
  const pair = new Float64Array(2);
  const bits = new Int32Array(pair.buffer);
  let located = 0;
  for (let row = 0; row < rows; row++) {
    if (row % rowsAtATime === 0) yield { done: row, total: rows };
    if (!Number.isFinite(lon[row]) || !Number.isFinite(lat[row])) continue;
    located += 1;
    // Adding 0 makes -0 the 0 that it equals.
    pair[0] = lon[row] + 0;
    pair[1] = lat[row] + 0;
    let slot = slotOf(bits, size - 1);
    for (; firstRow[slot] >= 0; slot = (slot + 1) & (size - 1)) {
      if (lon[firstRow[slot]] === lon[row] && lat[firstRow[slot]] === lat[row]) break;
    }
    if (firstRow[slot] < 0) firstRow[slot] = row;
    counts[slot] += 1;
  }
  const many = Math.max(least.records, Math.ceil(located * least.share));
  let [places, records] = [0, 0];
  for (const count of counts) {
    if (count < many) continue;
    places += 1;
    records += count;
  }
  return { places, records };
}
