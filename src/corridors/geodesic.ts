/** WGS 84: semi-major axis in metres, flattening, and the two that follow. */
const a = 6378137;
const f = 1 / 298.257223563;
const b = a * (1 - f);
const eccentricitySquared = f * (2 - f);
const radians = Math.PI / 180;

/** Length of a geodesic and its direction at the first point. */
export interface Geodesic {
  readonly km: number;
  /** Azimuth at the first point, radians clockwise from north. */
  readonly azimuth: number;
}

/** Vincenty's A and B of the inverse problem, from u squared. */
function seriesOf(uSquared: number): readonly [number, number] {
  const A = 1 + (uSquared / 16384) * (4096 + uSquared * (-768 + uSquared * (320 - 175 * uSquared)));
  const B = (uSquared / 1024) * (256 + uSquared * (-128 + uSquared * (74 - 47 * uSquared)));
  return [A, B];
}

/**
 * Geodesic between two points in degrees on WGS 84 (Vincenty 1975, inverse), to a millimetre at the distances of a
 * country. Points nearly opposite on the globe, where the iteration does not settle, keep its last step.
 */
export function geodesic(lon1: number, lat1: number, lon2: number, lat2: number): Geodesic {
  const L = (lon2 - lon1) * radians;
  const U1 = Math.atan((1 - f) * Math.tan(lat1 * radians));
  const U2 = Math.atan((1 - f) * Math.tan(lat2 * radians));
  const [sinU1, cosU1, sinU2, cosU2] = [Math.sin(U1), Math.cos(U1), Math.sin(U2), Math.cos(U2)];
  let lambda = L;
  for (let round = 0; ; round++) {
    const sinLambda = Math.sin(lambda);
    const cosLambda = Math.cos(lambda);
    const east = cosU2 * sinLambda;
    const north = cosU1 * sinU2 - sinU1 * cosU2 * cosLambda;
    const sinSigma = Math.sqrt(east * east + north * north);
    if (sinSigma === 0) return { km: 0, azimuth: 0 };
    const cosSigma = sinU1 * sinU2 + cosU1 * cosU2 * cosLambda;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cosU1 * cosU2 * sinLambda) / sinSigma;
    const cosAlpha2 = 1 - sinAlpha * sinAlpha;
    const cosMid = cosAlpha2 === 0 ? 0 : cosSigma - (2 * sinU1 * sinU2) / cosAlpha2;
    const C = (f / 16) * cosAlpha2 * (4 + f * (4 - 3 * cosAlpha2));
    const bend = sigma + C * sinSigma * (cosMid + C * cosSigma * (2 * cosMid * cosMid - 1));
    const next = L + (1 - C) * f * sinAlpha * bend;
    if (Math.abs(next - lambda) > 1e-12 && round < 50) {
      lambda = next;
      continue;
    }
    const [A, B] = seriesOf((cosAlpha2 * (a * a - b * b)) / (b * b));
    const inner = cosSigma * (2 * cosMid * cosMid - 1);
    const outer = (B / 6) * cosMid * (4 * sinSigma * sinSigma - 3) * (4 * cosMid * cosMid - 3);
    const deltaSigma = B * sinSigma * (cosMid + (B / 4) * (inner - outer));
    return { km: (b * A * (sigma - deltaSigma)) / 1000, azimuth: Math.atan2(east, north) };
  }
}

/** Writes the earth-centred coordinates, in km, of a point of the ellipsoid to `out` at `at`. */
export function writeCartesian(lon: number, lat: number, out: Float64Array, at: number): void {
  const sinLat = Math.sin(lat * radians);
  const across = a / Math.sqrt(1 - eccentricitySquared * sinLat * sinLat) / 1000;
  const flat = across * Math.cos(lat * radians);
  out[at] = flat * Math.cos(lon * radians);
  out[at + 1] = flat * Math.sin(lon * radians);
  out[at + 2] = across * (1 - eccentricitySquared) * sinLat;
}

/** Longitude of an earth-centred point, degrees. */
export const longitudeOf = (x: number, y: number): number => Math.atan2(y, x) / radians;

/** Latitude, degrees, of an earth-centred point on the ellipsoid or so near to it that the height does not matter. */
export function latitudeOf(x: number, y: number, z: number): number {
  return Math.atan2(z, (1 - eccentricitySquared) * Math.sqrt(x * x + y * y)) / radians;
}
