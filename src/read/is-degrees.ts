/**
 * Names of coordinate systems in degrees that differ from WGS 84 by less than areas are drawn to: CRS84, WGS 84, NAD83,
 * and Mexico's ITRF92 and ITRF2008.
 */
const inDegrees = /CRS:?8[34]|EPSG:+(\d[\d.]*:)?(4326|4269|4483|6365)$|^WGS ?84( \(CRS ?84\))?$|^(NAD83|WGS84)$/i;

export const isDegrees = (system: string): boolean => inDegrees.test(system);
