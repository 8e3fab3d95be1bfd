import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { buildZones, type ZonePolygons } from './build-zones.ts';
import { sectorById } from './corridor.ts';
import type { LineIndex } from './line-index.ts';
import type { Zones } from './zones.ts';

/** The areas that the app has itself. */
export type BorderZones = Readonly<Record<'sectors' | 'counties' | 'states', Zones>>;

/** The parsed `public/geo/zones.json` and `sectors.json`. */
export interface ZoneFiles {
  readonly zones: unknown;
  readonly sectors: unknown;
}

const isWhole = (value: unknown): value is number => Number.isInteger(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isRing = (ring: unknown): ring is readonly number[] =>
  Array.isArray(ring) && ring.length >= 6 && ring.length % 2 === 0 && ring.every(isWhole);

/** A ring as steps from the corner before, in whole parts of a degree, as degrees. */
function degreesOf(steps: readonly number[], perDegree: number): readonly number[] {
  const sums = [0, 0];
  return steps.map((step, i) => {
    sums[i & 1] += step;
    return sums[i & 1] / perDegree;
  });
}

function polygonsIn(
  file: unknown,
  key: string,
  nameOf: (id: string) => string | undefined,
): ZonePolygons[] | undefined {
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

/**
 * Reads the areas that the app has: sectors, counties and states. A sector's border is its stretch of the line; that of
 * the others is measured. Fails with `corridor-data-broken`.
 */
export function* decodeZones(files: ZoneFiles, index: LineIndex): Steps<Result<BorderZones, Problem>> {
  const none = (): undefined => undefined;
  const counties = polygonsIn(files.zones, 'counties', none);
  const states = polygonsIn(files.zones, 'states', none);
  if (counties === undefined || states === undefined)
    return err(problem('corridor-data-broken', { file: 'zones.json' }));
  const sectors = polygonsIn(files.sectors, 'sectors', (id) => sectorById(id)?.name.en);
  if (sectors === undefined) return err(problem('corridor-data-broken', { file: 'sectors.json' }));
  const stretches = sectors.map(({ id }) => {
    const sector = sectorById(id);
    return sector === undefined ? 0 : sector.toKm - sector.fromKm;
  });
  return ok({
    sectors: yield* buildZones('sectors', sectors, index, stretches),
    counties: yield* buildZones('counties', counties, index),
    states: yield* buildZones('states', states, index),
  });
}
