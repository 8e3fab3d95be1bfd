import type { Steps } from '../../base/steps.ts';
import { type IncidentTable, pointStates } from '../../columns/table.ts';
import { borderLengthKm } from '../../corridors/corridor.ts';
import { corridorDepthKm } from '../../corridors/geography.ts';
import type { Region, Stretch } from '../../corridors/region.ts';
import { zoneOfPoint, zoneRows } from '../../corridors/zone-of-point.ts';
import type { Zones } from '../../corridors/zones.ts';

const chunk = 65_536;
const point = pointStates.indexOf('point');

type Outline = Pick<Zones, 'ids' | 'starts' | 'lonLat' | 'zoneOfRing'>;

/** Parts of the border between ends of stretches, and the regions that each belongs to. */
interface Pieces {
  /** Ascending; piece k is from `ends[k]` to `ends[k + 1]`. */
  readonly ends: Float64Array;
  readonly regions: readonly (readonly number[])[];
}

/** A region that records must lie inside. */
interface Ringed {
  readonly region: number;
  readonly outline: Outline;
  readonly west: number;
  readonly east: number;
  /** Its outline is looked at on the U.S. side alone: on the other its stretch counts. */
  readonly isCounty: boolean;
}

const holds = ({ fromKm, toKm }: Stretch, km: number): boolean => km >= fromKm && (km < toKm || toKm >= borderLengthKm);

function piecesOf(regions: readonly Region[], takes: (region: Region) => boolean): Pieces {
  const stretches = regions.flatMap((region, r) =>
    takes(region) ? region.stretches.map((stretch) => ({ r, stretch })) : [],
  );
  const ends = [...new Set(stretches.flatMap(({ stretch }) => [stretch.fromKm, stretch.toKm]))].sort((a, b) => a - b);
  const inside = ends.map((from) => [
    ...new Set(stretches.filter(({ stretch }) => holds(stretch, from)).map(({ r }) => r)),
  ]);
  return { ends: Float64Array.from(ends), regions: inside };
}

/** The last piece that begins at or before a kilometre; -1 for none. */
function pieceAt(ends: Float64Array, km: number): number {
  let [low, high] = [-1, ends.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ends[middle] <= km) low = middle;
    else high = middle - 1;
  }
  return low;
}

function ringedOf(region: Region, r: number): Ringed {
  const rings = region.rings ?? [];
  const starts = new Uint32Array(rings.length + 1);
  rings.forEach((ring, i) => {
    starts[i + 1] = starts[i] + ring.length;
  });
  const lons = rings.flat().map(([lon]) => lon);
  return {
    region: r,
    outline: {
      ids: [region.id],
      starts,
      lonLat: Float64Array.from(rings.flat(2)),
      zoneOfRing: new Uint32Array(rings.length),
    },
    west: lons.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    east: lons.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    isCounty: region.kind === 'county',
  };
}

/** Rows in order, as a list that grows. */
class Rows {
  #rows = new Uint32Array(64);
  #length = 0;

  add(row: number): void {
    if (this.#length === this.#rows.length) {
      const longer = new Uint32Array(this.#length * 2);
      longer.set(this.#rows);
      this.#rows = longer;
    }
    this.#rows[this.#length] = row;
    this.#length += 1;
  }

  all(): Uint32Array {
    return this.#rows.slice(0, this.#length);
  }
}

/** Of regions that are made of others: the rows of any member, each once. */
function ofMembers(regions: readonly Region[], single: readonly Uint32Array[], r: number, rows: number): Uint32Array {
  const { members } = regions[r];
  if (members.length === 0) return single[r];
  const isIn = new Uint8Array(rows);
  for (const [m, { id }] of regions.entries()) {
    if (m === r || !members.includes(id)) continue;
    for (const row of ofMembers(regions, single, m, rows)) isIn[row] = 1;
  }
  const taken = new Rows();
  for (let row = 0; row < rows; row++) if (isIn[row] === 1) taken.add(row);
  return taken.all();
}

/**
 * Rows of the records of each region, ascending: located points alone. Along a stretch to its full depth on both sides;
 * of a county inside its outline on the U.S. side and along its stretch on the Mexican; of an area inside it (even-odd
 * rule). A record may lie in several regions. One pass: O(rows log stretches), and of outlines the edges in a point's
 * row of latitude.
 */
export function* recordsIn(table: IncidentTable, regions: readonly Region[]): Steps<readonly Uint32Array[]> {
  const isGroup = ({ members }: Region): boolean => members.length > 0;
  const whole = piecesOf(regions, (region) => region.rings === null && !isGroup(region));
  const facing = piecesOf(regions, (region) => region.kind === 'county');
  const ringed = regions.flatMap((region, r) =>
    region.rings === null || isGroup(region) ? [] : [ringedOf(region, r)],
  );
  for (const { outline } of ringed) yield* zoneRows(outline);
  const rows = regions.map(() => new Rows());
  const addAlong = ({ ends, regions: inside }: Pieces, km: number, row: number): void => {
    const piece = pieceAt(ends, km);
    if (piece >= 0) for (const r of inside[piece]) rows[r].add(row);
  };
  for (let row = 0; row < table.rows; row++) {
    if (row % chunk === 0) yield { done: row, total: table.rows };
    const km = table.borderKm[row];
    if (table.pointState[row] !== point || Number.isNaN(km)) continue;
    const across = table.acrossKm[row];
    const isNear = Math.abs(across) <= corridorDepthKm;
    if (isNear) addAlong(whole, km, row);
    if (isNear && across < 0) addAlong(facing, km, row);
    const lon = table.lon[row];
    for (const { region, outline, west, east, isCounty } of ringed) {
      if (lon < west || lon > east || (isCounty && across < 0)) continue;
      if (zoneOfPoint(outline, lon, table.lat[row]) === 0) rows[region].add(row);
    }
  }
  const single = rows.map((list) => list.all());
  return regions.map((_, r) => ofMembers(regions, single, r, table.rows));
}
