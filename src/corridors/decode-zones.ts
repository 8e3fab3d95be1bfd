import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { buildZones } from './build-zones.ts';
import { sectorById } from './corridor.ts';
import type { LineIndex } from './line-index.ts';
import { zonePolygonsIn } from './zone-polygons.ts';
import type { Zones } from './zones.ts';

/** The areas that the app has itself. */
export type BorderZones = Readonly<Record<'sectors' | 'counties' | 'states', Zones>>;

/** The parsed `public/geo/zones.json` and `sectors.json`. */
export interface ZoneFiles {
  readonly zones: unknown;
  readonly sectors: unknown;
}

/**
 * Reads the areas that the app has: sectors, counties and states. A sector's border is its stretch of the line; that of
 * the others is measured. Fails with `corridor-data-broken`.
 */
export function* decodeZones(files: ZoneFiles, index: LineIndex): Steps<Result<BorderZones, Problem>> {
  const none = (): undefined => undefined;
  const counties = zonePolygonsIn(files.zones, 'counties', none);
  const states = zonePolygonsIn(files.zones, 'states', none);
  if (counties === undefined || states === undefined)
    return err(problem('corridor-data-broken', { file: 'zones.json' }));
  const sectors = zonePolygonsIn(files.sectors, 'sectors', (id) => sectorById(id)?.name.en);
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
