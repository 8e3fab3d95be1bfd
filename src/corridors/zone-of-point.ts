import { drain, type Steps } from '../base/steps.ts';
import { firstRings } from './near-edges.ts';
import type { Zones } from './zones.ts';

/** Height of a row of edges, degrees. */
const rowHeight = 0.05;

/**
 * Edges of every zone by the row of latitude that they cross. A run is the edges of one zone in one row, with how far
 * west and east they reach: a point is held against the runs of its row whose reach holds it.
 */
interface ZoneRows {
  readonly south: number;
  /** Row r's runs are from `runs[r]` to `runs[r + 1] - 1`. */
  readonly runs: Uint32Array;
  readonly zone: Uint32Array;
  readonly west: Float64Array;
  readonly east: Float64Array;
  /** Run u's edges are from `edges[u]` to `edges[u + 1] - 1`; each edge by its first and its last corner. */
  readonly edges: Uint32Array;
  readonly corners: Uint32Array;
}

type Outlines = Pick<Zones, 'ids' | 'starts' | 'lonLat' | 'zoneOfRing'>;

const rowsOf = new WeakMap<object, ZoneRows>();

interface Run {
  readonly zone: number;
  west: number;
  east: number;
  readonly corners: number[];
}

const zonesInStep = 16;

function* runsOf(zones: Outlines, south: number, rows: number): Steps<readonly Run[][]> {
  const { ids, starts, lonLat } = zones;
  const byRow: Run[][] = Array.from({ length: rows }, () => []);
  const rings = firstRings(zones);
  const rowAt = (corner: number): number => Math.floor((lonLat[2 * corner + 1] - south) / rowHeight);
  const add = (zone: number, row: number, k: number, next: number): void => {
    let run = byRow[row].at(-1);
    if (run?.zone !== zone) {
      run = { zone, west: Infinity, east: -Infinity, corners: [] };
      byRow[row].push(run);
    }
    run.west = Math.min(run.west, lonLat[2 * k], lonLat[2 * next]);
    run.east = Math.max(run.east, lonLat[2 * k], lonLat[2 * next]);
    run.corners.push(k, next);
  };
  for (let zone = 0; zone < ids.length; zone++) {
    if (zone % zonesInStep === 0) yield { done: zone, total: ids.length };
    for (let r = rings[zone]; r < rings[zone + 1]; r++) {
      for (let k = starts[r]; k < starts[r + 1]; k++) {
        const next = k + 1 < starts[r + 1] ? k + 1 : starts[r];
        const [a, b] = [rowAt(k), rowAt(next)];
        for (let row = Math.min(a, b); row <= Math.max(a, b); row++) add(zone, row, k, next);
      }
    }
  }
  return byRow;
}

/** Makes the rows that points are looked up in; kept with the zones' corners. */
export function* zoneRows(zones: Outlines): Steps<ZoneRows> {
  const known = rowsOf.get(zones.lonLat);
  if (known !== undefined) return known;
  let [south, north] = [Infinity, -Infinity];
  for (let k = 1; k < zones.lonLat.length; k += 2) {
    south = Math.min(south, zones.lonLat[k]);
    north = Math.max(north, zones.lonLat[k]);
  }
  const byRow = yield* runsOf(zones, south, north >= south ? Math.floor((north - south) / rowHeight) + 1 : 0);
  const all = byRow.flat();
  const runs = new Uint32Array(byRow.length + 1);
  byRow.forEach((list, row) => {
    runs[row + 1] = runs[row] + list.length;
  });
  const edges = new Uint32Array(all.length + 1);
  all.forEach(({ corners }, u) => {
    edges[u + 1] = edges[u] + corners.length / 2;
  });
  const corners = new Uint32Array(edges[all.length] * 2);
  for (const [u, run] of all.entries()) {
    if (u % 1024 === 0) yield { done: u, total: all.length };
    corners.set(run.corners, edges[u] * 2);
  }
  const made: ZoneRows = {
    south,
    runs,
    zone: Uint32Array.from(all, ({ zone }) => zone),
    west: Float64Array.from(all, ({ west }) => west),
    east: Float64Array.from(all, ({ east }) => east),
    edges,
    corners,
  };
  rowsOf.set(zones.lonLat, made);
  return made;
}

/**
 * Index of the zone that holds a point in degrees, by the even-odd rule in the plane of longitude and latitude; -1 for
 * none, the first of several. Who asks for many points makes the rows first, by `zoneRows`.
 * @param mayHold leaves zones out of the question: those of the other side
 */
export function zoneOfPoint(
  zones: Outlines,
  lon: number,
  lat: number,
  mayHold: (zone: number) => boolean = () => true,
): number {
  const rows = rowsOf.get(zones.lonLat) ?? drain(zoneRows(zones));
  const row = Math.floor((lat - rows.south) / rowHeight);
  if (!(row >= 0 && row + 1 < rows.runs.length)) return -1;
  const { lonLat } = zones;
  for (let u = rows.runs[row]; u < rows.runs[row + 1]; u++) {
    if (lon < rows.west[u] || lon > rows.east[u] || !mayHold(rows.zone[u])) continue;
    let isInside = false;
    for (let k = rows.edges[u]; k < rows.edges[u + 1]; k++) {
      const a = rows.corners[k * 2] * 2;
      const b = rows.corners[k * 2 + 1] * 2;
      const south = lonLat[a + 1];
      if (south > lat === lonLat[b + 1] > lat) continue;
      const crossing = lonLat[a] + ((lat - south) / (lonLat[b + 1] - south)) * (lonLat[b] - lonLat[a]);
      if (lon < crossing) isInside = !isInside;
    }
    if (isInside) return rows.zone[u];
  }
  return -1;
}
