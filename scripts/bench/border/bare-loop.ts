import type { BorderLine } from '../../../src/corridors/border-line.ts';

// The floor: one flat plane of degrees for the whole border, two grids one in the other, and nothing but the loop. It is
// wrong by kilometres far from the line (one scale for all latitudes) and knows no side; only its time is of interest.
const kmPerDegree = 111.2;
const squeeze = Math.cos((29.5 * Math.PI) / 180);
// Cells of 0.025 degrees, in whole blocks of 64.
const [west, south, columns, rows, fine] = [-120, 22.5, 1024, 512, 0.025];

interface FlatLine {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly km: Float64Array;
}

/** Candidates of fine cell c: `list[k]` for k from `starts[c]` to `starts[c + 1] - 1`. */
interface Candidates {
  readonly starts: Uint32Array;
  readonly list: Uint32Array;
}

function squared({ x, y }: FlatLine, i: number, px: number, py: number): number {
  const ux = x[i + 1] - x[i];
  const uy = y[i + 1] - y[i];
  const wx = px - x[i];
  const wy = py - y[i];
  const along = (wx * ux + wy * uy) / (ux * ux + uy * uy);
  const share = along > 0 ? (along < 1 ? along : 1) : 0;
  const dx = wx - share * ux;
  const dy = wy - share * uy;
  return dx * dx + dy * dy;
}

/** Beyond this no point of the case lies: 100 km, and what one scale for all latitudes adds. Cells there hold nothing. */
const farthestKm = 110;

/** Those of `from` that can be nearest within `reach` of a centre, by the plane midway to the centre's own foot. */
function keep(flat: FlatLine, from: Uint32Array, cx: number, cy: number, reach: number, out: Uint32Array): number {
  const { x, y } = flat;
  let least = Number.POSITIVE_INFINITY;
  let best = 0;
  for (let k = 0; k < from.length; k++) {
    const d = squared(flat, from[k], cx, cy);
    if (d < least) {
      least = d;
      best = from[k];
    }
  }
  if (Math.sqrt(least) - reach > farthestKm) return 0;
  const spare = (x[best + 1] - x[best]) ** 2 + (y[best + 1] - y[best]) ** 2;
  let count = 0;
  for (let k = 0; k < from.length; k++) {
    const i = from[k];
    const gap = squared(flat, i, cx, cy) - least;
    const far = Math.max(
      (x[i] - x[best]) ** 2 + (y[i] - y[best]) ** 2,
      (x[i + 1] - x[best]) ** 2 + (y[i + 1] - y[best]) ** 2,
    );
    if (gap <= 0 || gap * gap <= 4 * reach * reach * (Math.sqrt(far) + Math.sqrt(spare)) ** 2) out[count++] = i;
  }
  return count;
}

/** Halves cells twice a level, each keeping candidates out of its parent's, down to the fine grid. */
function buildGrid(flat: FlatLine): Candidates {
  const lists: Uint32Array[] = new Array(columns * rows);
  const buffer = new Uint32Array(flat.x.length);
  const nowhere = new Uint32Array(0);
  const skip = (u: number, v: number, cells: number): void => {
    for (let row = v; row < v + cells; row++) lists.fill(nowhere, row * columns + u, row * columns + u + cells);
  };
  const divide = (u: number, v: number, cells: number, from: Uint32Array): void => {
    const size = cells * fine;
    const cx = (west + u * fine + size / 2) * squeeze * kmPerDegree;
    const cy = (south + v * fine + size / 2) * kmPerDegree;
    const reach = (Math.hypot(size * squeeze, size) / 2) * kmPerDegree;
    const kept = buffer.slice(0, keep(flat, from, cx, cy, reach, buffer));
    if (kept.length === 0) {
      skip(u, v, cells);
      return;
    }
    if (cells === 1) {
      lists[v * columns + u] = kept;
      return;
    }
    const part = cells / 4;
    for (let k = 0; k < 16; k++) divide(u + (k % 4) * part, v + (k >> 2) * part, part, kept);
  };
  const all = Uint32Array.from({ length: flat.x.length - 1 }, (_, i) => i);
  for (let v = 0; v < rows; v += 64) for (let u = 0; u < columns; u += 64) divide(u, v, 64, all);
  const starts = new Uint32Array(lists.length + 1);
  for (let c = 0; c < lists.length; c++) starts[c + 1] = starts[c] + lists[c].length;
  const list = new Uint32Array(starts[lists.length]);
  for (let c = 0; c < lists.length; c++) list.set(lists[c], starts[c]);
  return { starts, list };
}

/** Kilometre and distance of points in degrees, index included. */
export function bareLoop(line: BorderLine, lon: Float64Array, lat: Float64Array): Float64Array[] {
  const on = <T extends { slice(a: number, b: number): T }>(values: T): T =>
    values.slice(line.landFirst, line.landLast + 1);
  const flat = {
    x: on(Float64Array.from(line.lon)).map((v) => v * squeeze * kmPerDegree),
    y: on(Float64Array.from(line.lat)).map((v) => v * kmPerDegree),
    km: on(Float64Array.from(line.km)),
  };
  const { starts, list } = buildGrid(flat);
  const { x, y, km } = flat;
  const [along, across] = [new Float64Array(lon.length), new Float64Array(lon.length)];
  for (let i = 0; i < lon.length; i++) {
    const cell = Math.floor((lat[i] - south) / fine) * columns + Math.floor((lon[i] - west) / fine);
    const px = lon[i] * squeeze * kmPerDegree;
    const py = lat[i] * kmPerDegree;
    let least = Number.POSITIVE_INFINITY;
    let best = 0;
    let bestShare = 0;
    for (let k = starts[cell]; k < starts[cell + 1]; k++) {
      const s = list[k];
      const ux = x[s + 1] - x[s];
      const uy = y[s + 1] - y[s];
      const wx = px - x[s];
      const wy = py - y[s];
      const t = (wx * ux + wy * uy) / (ux * ux + uy * uy);
      const share = t > 0 ? (t < 1 ? t : 1) : 0;
      const dx = wx - share * ux;
      const dy = wy - share * uy;
      const d = dx * dx + dy * dy;
      if (d < least) {
        least = d;
        best = s;
        bestShare = share;
      }
    }
    along[i] = km[best] + bestShare * (km[best + 1] - km[best]);
    across[i] = Math.sqrt(least);
  }
  return [along, across];
}
