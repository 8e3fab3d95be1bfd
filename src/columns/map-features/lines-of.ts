/** The lines of a GeoJSON geometry, or why it has none. */
export interface Lines {
  readonly fault: 'no-place' | 'bad-geometry' | 'bad-position' | null;
  readonly lines: readonly (readonly (readonly [number, number])[])[];
}

const failed = (fault: Lines['fault']): Lines => ({ fault, lines: [] });

/** @param text of a geometry: a LineString or a MultiLineString, in degrees; heights are left out */
export function linesOf(text: string): Lines {
  if (text === '' || text === 'null') return failed('no-place');
  let geometry: unknown;
  try {
    geometry = JSON.parse(text);
  } catch {
    return failed('bad-geometry');
  }
  const parts = partsIn(geometry);
  if (parts === undefined || parts.length === 0) return failed('bad-geometry');
  const lines = parts.map((part) => (Array.isArray(part) ? part.map(vertexOf) : []));
  if (lines.some((line) => line.length < 2)) return failed('bad-geometry');
  const known = lines.map((line) => line.filter((vertex) => vertex !== undefined));
  return known.every((line, at) => line.length === lines[at]?.length)
    ? { fault: null, lines: known }
    : failed('bad-position');
}

function partsIn(geometry: unknown): readonly unknown[] | undefined {
  if (typeof geometry !== 'object' || geometry === null) return undefined;
  if (!('type' in geometry && 'coordinates' in geometry && Array.isArray(geometry.coordinates))) return undefined;
  const coordinates: readonly unknown[] = geometry.coordinates;
  if (geometry.type === 'LineString') return [coordinates];
  return geometry.type === 'MultiLineString' ? coordinates : undefined;
}

function vertexOf(place: unknown): readonly [number, number] | undefined {
  if (!Array.isArray(place)) return undefined;
  const [lon, lat]: readonly unknown[] = place;
  if (typeof lon !== 'number' || typeof lat !== 'number') return undefined;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}
