import { drain } from '../../base/steps.ts';
import type { Region } from '../../corridors/region.ts';
import type { Zones } from '../../corridors/zones.ts';
import type { RegionGround } from './region-ground.ts';
import { regionsOf } from './regions-of.ts';

const none = new Float64Array(0);

/** Corridors of the programme are stretches: no county stands in them. */
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

/** The corridors of the programme, west to east, whatever kind of regions a study compares. */
export const programmeRegions = ({ geography }: Pick<RegionGround, 'geography'>): readonly Region[] =>
  drain(
    regionsOf({
      study: { kind: 'corridor', own: [] },
      features: [],
      counties: noCounties,
      loaded: new Map(),
      geography,
    }),
  );
