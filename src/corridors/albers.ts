/** An ellipsoid: semi-major axis in the unit of the plane, and the square of its eccentricity (0: a sphere). */
interface Ellipsoid {
  readonly axis: number;
  readonly eccentricitySquared: number;
}

/** What an Albers projection is made from, degrees. */
export interface AlbersOrigin {
  readonly ellipsoid: Ellipsoid;
  readonly parallels: readonly [number, number];
  readonly lat: number;
  readonly lon: number;
}

/** An equal-area projection of degrees to a plane, and back. The written pair is (x east, y north), or (lon, lat). */
export interface Projection {
  forward(lon: number, lat: number, out: Float64Array, at: number): void;
  inverse(x: number, y: number, out: Float64Array, at: number): void;
}

const radians = Math.PI / 180;

/** Snyder's q: twice the area between the equator and a latitude, over the square of the axis, by radian of longitude. */
function qOf(sin: number, eSquared: number): number {
  if (eSquared === 0) return 2 * sin;
  const e = Math.sqrt(eSquared);
  const logarithm = Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e);
  return (1 - eSquared) * (sin / (1 - eSquared * sin * sin) - logarithm);
}

/** Latitude of a q, by Newton's method; five rounds reach the last digit at the latitudes of a country. */
function latitudeOfQ(q: number, eSquared: number): number {
  let lat = Math.asin(q / 2);
  for (let round = 0; round < 5; round++) {
    const sin = Math.sin(lat);
    const inside = 1 - eSquared * sin * sin;
    lat += ((q - qOf(sin, eSquared)) * inside * inside) / (2 * (1 - eSquared) * Math.cos(lat));
  }
  return lat;
}

/**
 * Albers' equal-area conic projection with two standard parallels, on the ellipsoid.
 * Snyder 1987, Map projections: a working manual (USGS Professional Paper 1395), pages 98 to 103, equations 14-1 to
 * 14-21; the inverse takes Newton's method on 3-12.
 */
export function albersOf({ ellipsoid, parallels, lat: originLat, lon: originLon }: AlbersOrigin): Projection {
  const { axis, eccentricitySquared: eSquared } = ellipsoid;
  const [first, second] = parallels.map((lat) => {
    const sin = Math.sin(lat * radians);
    return { sin, q: qOf(sin, eSquared), mSquared: (1 - sin * sin) / (1 - eSquared * sin * sin) };
  });
  const n = (first.mSquared - second.mSquared) / (second.q - first.q);
  const c = first.mSquared + n * first.q;
  const radiusOf = (q: number): number => (axis * Math.sqrt(c - n * q)) / n;
  const originRadius = radiusOf(qOf(Math.sin(originLat * radians), eSquared));
  return {
    forward(lon, lat, out, at) {
      const radius = radiusOf(qOf(Math.sin(lat * radians), eSquared));
      const theta = n * (lon - originLon) * radians;
      out[at] = radius * Math.sin(theta);
      out[at + 1] = originRadius - radius * Math.cos(theta);
    },
    inverse(x, y, out, at) {
      const down = originRadius - y;
      const radius = Math.sqrt(x * x + down * down);
      out[at] = originLon + Math.atan2(x, down) / n / radians;
      out[at + 1] = latitudeOfQ((c - (radius * radius * n * n) / (axis * axis)) / n, eSquared) / radians;
    },
  };
}

/** WGS 84, in km. */
export const wgs84: Ellipsoid = { axis: 6378.137, eccentricitySquared: (1 / 298.257223563) * (2 - 1 / 298.257223563) };

/**
 * The plane in which densities of the border are measured, km: parallels a sixth of the way in from 25 and 33 degrees
 * north (Deetz & Adams 1934), where lengths are then true to 0.15 % and areas exactly.
 */
export const borderPlane: Projection = albersOf({
  ellipsoid: wgs84,
  parallels: [26 + 1 / 3, 31 + 2 / 3],
  lat: 29,
  lon: -107,
});
