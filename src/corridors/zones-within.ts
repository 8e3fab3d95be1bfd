import type { Zones } from './zones.ts';

/** Some zones of others, in their order. */
export interface ZonesWithin {
  readonly zones: Zones;
  /** Index among all zones of each one kept, ascending. */
  readonly kept: readonly number[];
}

const known = new WeakMap<Zones, Map<string, ZonesWithin>>();

function only(zones: Zones, kept: readonly number[]): Zones {
  const place = new Map(kept.map((zone, at) => [zone, at]));
  const rings: number[] = [];
  for (let r = 0; r < zones.zoneOfRing.length; r++) if (place.has(zones.zoneOfRing[r])) rings.push(r);
  const starts = new Uint32Array(rings.length + 1);
  const lonLat: number[] = [];
  rings.forEach((r, at) => {
    for (const value of zones.lonLat.subarray(zones.starts[r] * 2, zones.starts[r + 1] * 2)) lonLat.push(value);
    starts[at + 1] = lonLat.length / 2;
  });
  return {
    unit: zones.unit,
    ids: kept.map((zone) => zones.ids[zone]),
    names: kept.map((zone) => zones.names[zone]),
    starts,
    lonLat: Float64Array.from(lonLat),
    zoneOfRing: Uint32Array.from(rings, (r) => place.get(zones.zoneOfRing[r]) ?? 0),
    lon: Float64Array.from(kept, (zone) => zones.lon[zone]),
    lat: Float64Array.from(kept, (zone) => zones.lat[zone]),
    side: Uint8Array.from(kept, (zone) => zones.side[zone]),
    borderKm: Float32Array.from(kept, (zone) => zones.borderKm[zone]),
    areaKm2: Float64Array.from(kept, (zone) => zones.areaKm2[zone]),
    alongKm: Float64Array.from(kept, (zone) => zones.alongKm[zone]),
  };
}

/**
 * Zones of a half-open stretch of the border: an area belongs to it by its centroid, as a cell does by its centre. The
 * last kilometre belongs to a stretch that ends there. Kept with the zones.
 */
export function zonesWithin(zones: Zones, fromKm: number, toKm: number, lengthKm: number): ZonesWithin {
  const byStretch = known.get(zones) ?? new Map<string, ZonesWithin>();
  known.set(zones, byStretch);
  const key = `${fromKm} ${toKm}`;
  const before = byStretch.get(key);
  if (before !== undefined) return before;
  const kept = zones.ids
    .map((_, zone) => zone)
    .filter((zone) => zones.borderKm[zone] >= fromKm && (zones.borderKm[zone] < toKm || toKm >= lengthKm));
  const within = { zones: kept.length === zones.ids.length ? zones : only(zones, kept), kept };
  byStretch.set(key, within);
  return within;
}
