import type { Steps } from '../../base/steps.ts';
import { borderStates } from '../../corridors/border-states.ts';
import { corridors, sectors } from '../../corridors/corridor.ts';
import { zoneStretches } from '../../corridors/county-stretches.ts';
import { districtPairs } from '../../corridors/districts.ts';
import type { Region } from '../../corridors/region.ts';
import { regionOf, sectorsAlong, statesAlong } from '../../corridors/region-of.ts';
import { zoneRings } from '../../corridors/zone-rings.ts';
import { ownRegions } from './own-regions.ts';
import type { RegionSources } from './region-sources.ts';

export type { RegionSources } from './region-sources.ts';

const ofCorridors = (): readonly Region[] =>
  corridors
    .filter(({ id }) => id !== 'whole-border')
    .map(({ id, name, sectors: own, mexicanStates, fromKm, toKm }) => {
      const states = borderStates.filter((state) => mexicanStates.en.includes(state.name)).map((state) => state.id);
      return regionOf({ id: `corridor:${id}`, kind: 'corridor', name, sectors: own, states }, [{ fromKm, toKm }]);
    });

/** The sectors, west to east. */
export const sectorRegions = (): readonly Region[] =>
  sectors.map(({ id, name, fromKm, toKm }) => {
    const stretches = [{ fromKm, toKm }];
    const states = statesAlong(stretches);
    return regionOf({ id: `sector:${id}`, kind: 'sector', name, sectors: [id], states }, stretches);
  });

const ofPairs = (): readonly Region[] =>
  districtPairs.map(({ id, name, state, fromKm, toKm }) => {
    const stretches = [{ fromKm, toKm }];
    const own = sectorsAlong(stretches);
    return regionOf({ id: `pair:${id}`, kind: 'pair', name, sectors: own, states: [state] }, stretches);
  });

/** States of the United States by the first two digits of a county's code: two border counties are named Hidalgo. */
const countyStates: Readonly<Record<string, { readonly en: string; readonly es: string }>> = {
  '04': { en: 'Arizona', es: 'Arizona' },
  '06': { en: 'California', es: 'California' },
  '35': { en: 'New Mexico', es: 'Nuevo México' },
  '48': { en: 'Texas', es: 'Texas' },
};

/** Border counties. Figures of sectors do not stand for a county: each sector holds several. */
function* ofCounties({ counties, geography }: RegionSources): Steps<readonly Region[]> {
  const fronting = yield* zoneStretches(counties, geography.index);
  return fronting.map(({ zone, fromKm, toKm }) => {
    const id = counties.ids[zone];
    const county = counties.names[zone];
    const state = countyStates[id.slice(0, 2)];
    const name = { en: `${county} County, ${state?.en ?? ''}`, es: `Condado de ${county}, ${state?.es ?? ''}` };
    const stretches = [{ fromKm, toKm }];
    const states = statesAlong(stretches);
    const rings = zoneRings(counties, zone);
    return regionOf(
      { id: `county:${id}`, kind: 'county', name, sectors: [], states, counties: [id], rings },
      stretches,
    );
  });
}

function* ofKind(sources: RegionSources): Steps<readonly Region[]> {
  switch (sources.study.kind) {
    case 'corridor':
      return ofCorridors();
    case 'sector':
      return sectorRegions();
    case 'county':
      return yield* ofCounties(sources);
    case 'pair':
      return ofPairs();
    case 'own':
      return [];
  }
}

/**
 * The regions of a study, west to east: those of its kind, and the person's own. One of the person's own whose parts are
 * not there, such as an area that was taken off the map or a group of regions of another kind, is left out.
 */
export function* regionsOf(sources: RegionSources): Steps<readonly Region[]> {
  const listed = yield* ofKind(sources);
  const own = ownRegions(sources, listed);
  const west = ({ stretches }: Region): number => stretches[0]?.fromKm ?? Number.POSITIVE_INFINITY;
  return [...listed, ...own].sort((a, b) => west(a) - west(b) || a.lengthKm - b.lengthKm);
}
