import type { Steps } from '../base/steps.ts';
import { alongBorder } from './along-border.ts';
import type { LineIndex } from './line-index.ts';
import { locateAlong } from './linear-reference.ts';
import { areaOfRings, centreOfRings } from './ring-measures.ts';
import type { Zones } from './zones.ts';

/** One area as it is read: rings of degrees, longitude and latitude in turn, not closed; even-odd rule. */
export interface ZonePolygons {
  readonly id: string;
  readonly name: string;
  readonly rings: readonly (readonly number[])[];
}

type Outlines = Pick<Zones, 'starts' | 'lonLat' | 'zoneOfRing'>;

function outlinesOf(areas: readonly ZonePolygons[]): Outlines {
  const rings = areas.flatMap(({ rings: own }, zone) => own.map((ring) => ({ zone, ring })));
  const starts = new Uint32Array(rings.length + 1);
  const lonLat = new Float64Array(rings.reduce((sum, { ring }) => sum + ring.length, 0));
  rings.forEach(({ ring }, r) => {
    lonLat.set(ring, starts[r] * 2);
    starts[r + 1] = starts[r] + ring.length / 2;
  });
  return { starts, lonLat, zoneOfRing: Uint32Array.from(rings, ({ zone }) => zone) };
}

/**
 * Areas with what is measured of them: centroid and geodesic area (Turf), the border kilometre of the centroid, and the
 * border along them.
 * @param stretchKm kilometres of the border where they are known, by area; measured otherwise
 */
export function* buildZones(
  unit: Zones['unit'],
  unsorted: readonly ZonePolygons[],
  index: LineIndex,
  stretchKm: readonly number[] | null = null,
): Steps<Zones> {
  const order = unsorted.map((_, i) => i).sort((a, b) => (unsorted[a].id < unsorted[b].id ? -1 : 1));
  const areas = order.map((i) => unsorted[i]);
  const count = areas.length;
  const [lon, lat, areaKm2] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const side = new Uint8Array(count);
  const borderKm = new Float32Array(count);
  for (const [i, { rings }] of areas.entries()) {
    if (i % 16 === 0) yield { done: i, total: count };
    const centre = centreOfRings(rings);
    const place = locateAlong(index, centre[0], centre[1]);
    lon[i] = centre[0];
    lat[i] = centre[1];
    areaKm2[i] = areaOfRings(rings);
    side[i] = place.acrossKm < 0 ? 0 : 1;
    borderKm[i] = place.borderKm;
  }
  const known = {
    unit,
    ids: areas.map(({ id }) => id),
    names: areas.map(({ name }) => name),
    ...outlinesOf(areas),
    lon,
    lat,
    side,
    borderKm,
    areaKm2,
  };
  const alongKm = stretchKm === null ? yield* alongBorder(known, index) : Float64Array.from(order, (i) => stretchKm[i]);
  return { ...known, alongKm };
}
