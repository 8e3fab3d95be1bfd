/**
 * Names of coordinate systems in degrees that differ from WGS 84 by less than areas are drawn to: CRS84, WGS 84, NAD83,
 * and Mexico's ITRF92 and ITRF2008.
 */
const inDegrees = /CRS:?8[34]|EPSG:+(\d[\d.]*:)?(4326|4269|4483|6365)$|^WGS ?84( \(CRS ?84\))?$|^(NAD83|WGS84)$/i;

export const isDegrees = (system: string): boolean => inDegrees.test(system);

const named = /(?:EPSG|OGC|ESRI|IGNF|SRID)[:=]+(?:[\d.]*:)?\w{1,8}|UTM zone \d{1,2}[NS]?/i;

/** What may be told of a system that is no such: its code. What a file calls itself otherwise may be anything, and is "?". */
export const systemCode = (system: string): string => named.exec(system)?.[0] ?? '?';
