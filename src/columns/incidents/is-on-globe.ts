/** Longitude and latitude, degrees, that lie on the globe; false where one is missing. */
export const isOnGlobe = (lon: number | undefined, lat: number | undefined): boolean =>
  Math.abs(lon ?? Number.NaN) <= 180 && Math.abs(lat ?? Number.NaN) <= 90;
