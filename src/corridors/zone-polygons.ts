import type { ZonePolygons } from './build-zones.ts';

const isWhole = (value: unknown): value is number => Number.isInteger(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isRing = (ring: unknown): ring is readonly number[] =>
  Array.isArray(ring) && ring.length >= 6 && ring.length % 2 === 0 && ring.every(isWhole);

/** A ring as steps from the corner before, in whole parts of a degree, as degrees. */
function degreesOf(steps: readonly number[], perDegree: number): readonly number[] {
  let [lon, lat] = [0, 0];
  const degrees: number[] = [];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    lon += steps[i] ?? 0;
    lat += steps[i + 1] ?? 0;
    degrees.push(lon / perDegree, lat / perDegree);
  }
  return degrees;
}

/**
 * The areas under a key of a parsed `zones.json` or `sectors.json`; undefined where the file is another.
 * @param nameOf names by id, where the file has none
 */
export function zonePolygonsIn(
  file: unknown,
  key: string,
  nameOf: (id: string) => string | undefined,
): readonly ZonePolygons[] | undefined {
  if (!isRecord(file) || !isWhole(file.perDegree) || file.perDegree <= 0) return undefined;
  const { perDegree, [key]: list } = file;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const polygons: ZonePolygons[] = [];
  for (const entry of list as readonly unknown[]) {
    if (!isRecord(entry) || typeof entry.id !== 'string' || !Array.isArray(entry.rings)) return undefined;
    const { id, rings, name = nameOf(id) } = entry;
    if (typeof name !== 'string' || rings.length === 0 || !rings.every(isRing)) return undefined;
    polygons.push({ id, name, rings: rings.map((ring) => degreesOf(ring, perDegree)) });
  }
  return polygons;
}
