import { drain } from '../../base/steps.ts';
import type { Region } from '../../corridors/region.ts';
import type { Zones } from '../../corridors/zones.ts';
import type { RegionKind } from '../../document/regions.ts';
import type { RegionGround } from './region-ground.ts';
import { regionsOf } from './regions-of.ts';

const none = new Float64Array(0);

/** Of stretches no county is asked for. */
const noCounties: Zones = {
  unit: 'counties',
  ids: [],
  names: [],
  starts: new Uint32Array(1),
  lonLat: none,
  zoneOfRing: new Uint32Array(0),
  lon: none,
  lat: none,
  side: new Uint8Array(0),
  borderKm: new Float32Array(0),
  areaKm2: none,
  alongKm: none,
};

const ofKind = (kind: RegionKind, { geography }: Pick<RegionGround, 'geography'>): readonly Region[] =>
  drain(regionsOf({ study: { kind, own: [] }, features: [], counties: noCounties, loaded: new Map(), geography }));

/** The corridors of the programme, west to east, whatever kind of regions a study compares. */
export const programmeRegions = (ground: Pick<RegionGround, 'geography'>): readonly Region[] =>
  ofKind('corridor', ground);

/** All regions that are stretches of the border: corridors, sectors, and pairs of a district and a state. */
export const placedRegions = (ground: Pick<RegionGround, 'geography'>): readonly Region[] =>
  (['corridor', 'sector', 'pair'] as const).flatMap((kind) => ofKind(kind, ground));
