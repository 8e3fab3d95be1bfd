const radians = Math.PI / 180;

/**
 * Normal of the ellipsoid at a position in degrees: unit vector, x towards 0 N 0 E, z towards the north pole; added
 * to `out` at `at`, as often as records stand there.
 *
 * O(1). Gade 2010, doi:10.1017/S0373463309990415
 */
export function addNVector(lon: number, lat: number, out: Float64Array, at: number, records = 1): void {
  const flat = Math.cos(lat * radians) * records;
  out[at] += flat * Math.cos(lon * radians);
  out[at + 1] += flat * Math.sin(lon * radians);
  out[at + 2] += Math.sin(lat * radians) * records;
}
