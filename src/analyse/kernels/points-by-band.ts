import type { ReadonlyF64 } from '../../base/typed-array.ts';

/** Mean radius of the Earth, km (IUGG). */
const earthKm = 6371.0088;
const degrees = 180 / Math.PI;

/** Points sorted into bands of latitude, in each by longitude: those within a distance are found among few. */
export interface PointsByBand {
  /** Degrees. */
  readonly lon: ReadonlyF64;
  readonly lat: ReadonlyF64;
  readonly bandDegrees: number;
  readonly south: number;
  /** Points of band b are `order[starts[b]] .. order[starts[b + 1] - 1]`, from west to east. */
  readonly starts: Uint32Array;
  readonly order: Uint32Array;
}

/** @param bandKm about the distance that will be asked for. O(n log n) */
export function pointsByBand(lon: ReadonlyF64, lat: ReadonlyF64, bandKm: number): PointsByBand {
  const n = lon.length;
  let [south, north] = [90, -90];
  for (let i = 0; i < n; i++) {
    south = Math.min(south, lat[i]);
    north = Math.max(north, lat[i]);
  }
  const bandDegrees = Math.max(1e-6, (bandKm / earthKm) * degrees);
  const bands = Math.max(1, Math.floor((north - south) / bandDegrees) + 1);
  const bandOf = Uint32Array.from(lat, (value) => Math.floor((value - south) / bandDegrees));
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => bandOf[a] - bandOf[b] || lon[a] - lon[b] || a - b,
  );
  const starts = new Uint32Array(bands + 1);
  for (let i = 0; i < n; i++) starts[bandOf[i] + 1] += 1;
  for (let b = 0; b < bands; b++) starts[b + 1] += starts[b];
  return { lon, lat, bandDegrees, south, starts, order };
}

/** Great-circle distance in km, from degrees (haversine: right for short distances too). */
export function greatCircleKm(lonA: number, latA: number, lonB: number, latB: number): number {
  const north = Math.sin((latB - latA) / degrees / 2);
  const east = Math.sin((lonB - lonA) / degrees / 2);
  const square = north * north + Math.cos(latA / degrees) * Math.cos(latB / degrees) * east * east;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** First place of a band from which longitudes are at least `lon`. */
function firstFrom({ order, lon: lonOf }: PointsByBand, from: number, to: number, lon: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lonOf[order[middle]] < lon) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Tells every other point within `km` of point i, and its distance.
 * The points' box must not cross the 180th meridian nor hold a pole.
 */
export function eachWithin(points: PointsByBand, i: number, km: number, tell: (j: number, km: number) => void): void {
  const { lon, lat, bandDegrees, south, starts, order } = points;
  const reach = (km / earthKm) * degrees;
  const bands = starts.length - 1;
  const first = Math.max(0, Math.floor((lat[i] - reach - south) / bandDegrees));
  const last = Math.min(bands - 1, Math.floor((lat[i] + reach - south) / bandDegrees));
  // Widest difference of longitude on a circle of this radius (Bronshtein et al.).
  const share = Math.sin(Math.min(Math.PI / 2, km / earthKm)) / Math.cos(lat[i] / degrees);
  const wide = (share < 1 ? Math.asin(share) * degrees : 180) + 1e-9;
  for (let b = first; b <= last; b++) {
    for (let at = firstFrom(points, starts[b], starts[b + 1], lon[i] - wide); at < starts[b + 1]; at++) {
      const j = order[at];
      if (lon[j] > lon[i] + wide) break;
      if (j === i) continue;
      const away = greatCircleKm(lon[i], lat[i], lon[j], lat[j]);
      if (away <= km) tell(j, away);
    }
  }
}
