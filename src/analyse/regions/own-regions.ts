import { filledText } from '../../corridors/corridor.ts';
import { locateAlong } from '../../corridors/linear-reference.ts';
import type { Region, Stretch } from '../../corridors/region.ts';
import { regionOf, statesAlong } from '../../corridors/region-of.ts';
import { zoneRings } from '../../corridors/zone-rings.ts';
import type { OwnRegion } from '../../document/regions.ts';
import type { RegionSources } from './region-sources.ts';

type Rings = readonly (readonly (readonly [number, number])[])[];

/** The stretch of the border that corners of an area lie nearest to, from the westmost to the eastmost. */
function extentOf(rings: Rings, { index }: RegionSources['geography']): readonly Stretch[] {
  const along = rings.flat().map(([lon, lat]) => locateAlong(index, lon, lat).borderKm);
  return along.length === 0 ? [] : [{ fromKm: Math.min(...along), toKm: Math.max(...along) }];
}

/** An area. Figures of whole sectors do not stand for it: it may be a small part of one. */
function ofRings({ id, name }: OwnRegion, fallback: string, rings: Rings, { geography }: RegionSources): Region {
  const stretches = extentOf(rings, geography);
  const own = { en: name.en || name.es || fallback, es: name.es || name.en || fallback };
  return regionOf({ id, kind: 'own', name: own, sectors: [], states: statesAlong(stretches), rings }, stretches);
}

function single(own: OwnRegion, sources: RegionSources): Region | null {
  const { id, name, parts } = own;
  switch (parts.kind) {
    case 'stretch': {
      const { fromKm, toKm, sectors, states } = parts;
      return regionOf({ id, kind: 'own', name: filledText(name), sectors, states }, [{ fromKm, toKm }]);
    }
    case 'area': {
      const feature = sources.features.find((one) => one.id === parts.feature && one.kind === 'area');
      if (feature === undefined || feature.lonLat.length < 3) return null;
      return ofRings(own, filledText(feature.name).en, [feature.lonLat], sources);
    }
    case 'zone': {
      const zones = sources.loaded.get(parts.table);
      const zone = zones?.ids.indexOf(parts.zone) ?? -1;
      if (zones === undefined || zone < 0) return null;
      return ofRings(own, zones.names[zone], zoneRings(zones, zone), sources);
    }
    case 'group':
      return null;
  }
}

/** Regions taken together: the union of their stretches, sectors, states and counties. */
function grouped({ id, name }: OwnRegion, members: readonly Region[]): Region {
  const union = (of: (region: Region) => readonly string[]): readonly string[] => [...new Set(members.flatMap(of))];
  const rings = members.flatMap((region) => region.rings ?? []);
  const own = { sectors: union((one) => one.sectors), states: union((one) => one.states) };
  return regionOf(
    {
      id,
      kind: 'own',
      name: filledText(name),
      ...own,
      counties: union((one) => one.counties),
      rings: members.every((one) => one.rings !== null) ? rings : null,
      members: members.map((one) => one.id),
    },
    members.flatMap(({ stretches }) => stretches),
  );
}

/**
 * The person's own regions. A group holds those of its members that are there; groups of groups are made in as many
 * rounds as they take, and what holds itself is not made.
 */
export function ownRegions(sources: RegionSources, listed: readonly Region[]): readonly Region[] {
  const made = sources.study.own.flatMap((own) => single(own, sources) ?? []);
  let waiting = sources.study.own.flatMap(({ parts, ...own }) =>
    parts.kind === 'group' ? [{ own: { ...own, parts }, regions: parts.regions }] : [],
  );
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ own }) => own.id));
    const ready = waiting.filter(({ regions }) => !regions.some((id) => names.has(id)));
    if (ready.length === 0) break;
    for (const { own, regions } of ready) {
      const members = [...listed, ...made].filter(({ id }) => regions.includes(id));
      if (members.length > 0) made.push(grouped(own, members));
    }
    waiting = waiting.filter((one) => !ready.includes(one));
  }
  return made;
}
