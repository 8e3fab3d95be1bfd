import type { Land } from './geography.ts';

/** Height of a row of edges, degrees. */
const rowHeight = 0.1;

/** Edges of the land by the row of latitude they cross, so that a point is held against few of them. */
interface LandRows {
  readonly south: number;
  /** Row r's edges are `edges[k]`, k from `starts[r]` to `starts[r + 1] - 1`. */
  readonly starts: Uint32Array;
  /** Each edge by its first and its last corner, in turn. */
  readonly edges: Uint32Array;
}

const rowsOfLand = new WeakMap<Land, LandRows>();

/** Calls `visit` with both corners of every edge, a ring's closing edge included. */
function eachEdge({ starts }: Land, visit: (first: number, last: number) => void): void {
  for (let r = 0; r + 1 < starts.length; r++) {
    for (let k = starts[r]; k < starts[r + 1]; k++) visit(k, k + 1 < starts[r + 1] ? k + 1 : starts[r]);
  }
}

function buildRows(land: Land): LandRows {
  const { lonLat } = land;
  let south = Infinity;
  let north = -Infinity;
  for (let i = 1; i < lonLat.length; i += 2) {
    south = Math.min(south, lonLat[i]);
    north = Math.max(north, lonLat[i]);
  }
  const rowOf = (corner: number): number => Math.floor((lonLat[corner * 2 + 1] - south) / rowHeight);
  const starts = new Uint32Array(Math.floor((north - south) / rowHeight) + 2);
  const eachRow = (visit: (row: number, first: number, last: number) => void): void =>
    eachEdge(land, (first, last) => {
      const [a, b] = [rowOf(first), rowOf(last)];
      for (let row = Math.min(a, b); row <= Math.max(a, b); row++) visit(row, first, last);
    });
  eachRow((row) => {
    starts[row + 1] += 1;
  });
  for (let row = 1; row < starts.length; row++) starts[row] += starts[row - 1];
  const next = starts.slice();
  const edges = new Uint32Array(starts[starts.length - 1] * 2);
  eachRow((row, first, last) => {
    edges.set([first, last], next[row] * 2);
    next[row] += 1;
  });
  return { south, starts, edges };
}

/**
 * Whether a point in degrees is on land, by the even-odd rule in the plane of longitude and latitude. The rows of a
 * land are made at its first point and kept with it; after that a point costs the edges of one tenth of a degree.
 */
export function isOnLand(land: Land, lon: number, lat: number): boolean {
  const rows = rowsOfLand.get(land) ?? buildRows(land);
  rowsOfLand.set(land, rows);
  const row = Math.floor((lat - rows.south) / rowHeight);
  if (!(row >= 0 && row + 1 < rows.starts.length)) return false;
  const { lonLat } = land;
  let isInside = false;
  for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
    const a = rows.edges[k * 2] * 2;
    const b = rows.edges[k * 2 + 1] * 2;
    const south = lonLat[a + 1];
    if (south > lat === lonLat[b + 1] > lat) continue;
    const crossing = lonLat[a] + ((lat - south) / (lonLat[b + 1] - south)) * (lonLat[b] - lonLat[a]);
    if (lon < crossing) isInside = !isInside;
  }
  return isInside;
}
