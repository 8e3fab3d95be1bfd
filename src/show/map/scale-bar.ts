/** Radius of the equator, and square of the eccentricity, of WGS 84. */
const equatorM = 6_378_137;
const eccentricitySquared = 0.006_694_379_990_14;
/** CSS pixels of the whole equator at zoom 0. */
const worldPx = 512;

/** Metres that a CSS pixel covers from west to east at a latitude of a map, on the ellipsoid. */
export function metresPerPixel(lat: number, zoom: number): number {
  const phi = (lat * Math.PI) / 180;
  const radius = (equatorM * Math.cos(phi)) / Math.sqrt(1 - eccentricitySquared * Math.sin(phi) ** 2);
  return (2 * Math.PI * radius) / (worldPx * 2 ** zoom);
}

export interface ScaleBar {
  readonly km: number;
  readonly px: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten kilometres that is no wider than `maxPx`. */
export function scaleBar(metresPerPx: number, maxPx: number): ScaleBar {
  const most = (metresPerPx * maxPx) / 1000;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { km, px: (km * 1000) / metresPerPx };
}
