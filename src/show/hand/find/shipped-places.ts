import { borderCounties } from '../../../corridors/border-counties.ts';
import { boxOfStretch } from '../../../corridors/border-marks.ts';
import { borderStates } from '../../../corridors/border-states.ts';
import { type Bilingual, corridors, ports, sectorById } from '../../../corridors/corridor.ts';
import { districts } from '../../../corridors/districts.ts';
import { borderStateCodes, portSpellings, sectorSpellings, stateSpellings } from '../../../corridors/place-names.ts';
import type { Stretch } from '../../../corridors/region.ts';
import { schematicRoutes } from '../../../corridors/routes.ts';
import { stateStretches } from '../../../corridors/state-stretches.ts';
import type { Features } from '../../map/features.ts';
import { boundsOf, type Country, type Findable, middleOf, type PlaceKind } from './findable.ts';
import { municipalityPlaces } from './municipality-places.ts';
import { townPlaces } from './town-places.ts';
import { holderOf, type ZoneBox, zoneBoxesIn } from './zone-places.ts';

/** What the app has of places: the towns of the base map, and the parsed files of areas. */
export interface PlaceFiles {
  readonly towns: Features;
  readonly zones: unknown;
  readonly sectors: unknown;
}

const same = (name: string): Bilingual => ({ en: name, es: name });
/** FIPS codes of the border states; the other codes of `zones.json` are INEGI's. */
const americanCodes = ['06', '04', '35', '48'];
const spanishNames: Readonly<Record<string, string>> = { '35': 'Nuevo México' };

const plain = { others: [], twins: [], within: null, stretch: null, bounds: null, weight: 0 } as const;

type Area = Pick<Findable, 'name'> & { readonly bounds: NonNullable<Findable['bounds']> } & Partial<Findable>;

const areaPlace = (kind: PlaceKind, id: string, country: Country, area: Area): Findable => ({
  ...plain,
  id: `${kind}:${id}`,
  kind,
  country,
  ...middleOf(area.bounds),
  ...area,
});

/** From the first kilometre of some stretches to the last; null of none. */
function spanOf(stretches: readonly Stretch[]): Stretch | null {
  if (stretches.length === 0) return null;
  return {
    fromKm: Math.min(...stretches.map(({ fromKm }) => fromKm)),
    toKm: Math.max(...stretches.map(({ toKm }) => toKm)),
  };
}

function stateStretch(country: Country, code: string): Stretch | null {
  if (country === 'us') return spanOf(borderCounties.filter(({ id }) => id.startsWith(code)));
  const id = borderStates[(borderStateCodes as readonly string[]).indexOf(code)]?.id;
  return spanOf(stateStretches.filter((stretch) => stretch.id === id));
}

function statePlace({ id, name, bounds }: ZoneBox): Findable {
  const country = americanCodes.includes(id) ? 'us' : 'mexico';
  return areaPlace('state', id, country, {
    name: { en: name, es: spanishNames[id] ?? name },
    others: stateSpellings(country, id),
    bounds,
    stretch: stateStretch(country, id),
  });
}

function countyPlace({ id, name, bounds }: ZoneBox, states: readonly Findable[]): Findable {
  const within = states.find((state) => state.id === `state:${id.slice(0, 2)}`)?.name ?? null;
  const stretch = borderCounties.find((county) => county.id === id) ?? null;
  return areaPlace('county', id, 'us', { name: same(name), others: [id], bounds, within, stretch });
}

function sectorPlaceOf({ id, bounds, name }: ZoneBox): Findable {
  const sector = sectorById(id);
  return areaPlace('sector', id, 'us', {
    name: sector?.name ?? same(name),
    others: sectorSpellings(id),
    bounds,
    stretch: sector ?? null,
  });
}

/** Along the border: kinds that are a stretch of it, and nothing inland. */
const alongPlace = (kind: PlaceKind, id: string, country: Country, name: Bilingual, stretch: Stretch): Findable =>
  areaPlace(kind, id, country, { name, stretch, bounds: boxOfStretch(stretch.fromKm, stretch.toKm) });

/** The Rio Grande is the border from El Paso to the Gulf, km. */
const river = {
  ...alongPlace('river', 'rio-grande', 'both', { en: 'Rio Grande', es: 'Río Bravo' }, { fromKm: 1127, toKm: 3182 }),
  others: ['Río Grande', 'Río Bravo del Norte', 'Rio Grande / Río Bravo'],
};

function routePlaces(): readonly Findable[] {
  return schematicRoutes.flatMap(({ id, name, lonLat }) => {
    const bounds = boundsOf(lonLat);
    if (bounds === undefined) return [];
    const country = id.startsWith('mx') ? 'mexico' : 'us';
    const number = /\d+/.exec(name.en)?.[0] ?? '';
    const others = country === 'us' ? [`Interstate ${number}`, `Highway ${number}`] : [`Carretera Federal ${number}`];
    return [areaPlace('route', id, country, { name, bounds, others: [...others, `Carretera ${number}`, number] })];
  });
}

/** A port of entry is named as its publisher names it, on the U.S. side. */
function portPlaces(
  towns: readonly Findable[],
  boxes: readonly ZoneBox[],
  states: readonly Findable[],
): readonly Findable[] {
  return ports.map(({ id, name, twin, lon, lat }) => {
    const box = holderOf(
      boxes.filter((one) => americanCodes.includes(one.id)),
      lon,
      lat,
    );
    const town = towns.find((one) => one.name.en === name && one.country === 'us');
    return {
      ...plain,
      id: `port:${id}`,
      kind: 'port',
      name: same(name),
      others: portSpellings(name),
      twins: [twin],
      country: 'us',
      within: states.find((state) => state.id === `state:${box?.id}`)?.name ?? town?.within ?? null,
      lon,
      lat,
      weight: town?.weight ?? 0,
    };
  });
}

/** Everything that the app has a place for, apart from what the person drew. */
export function shippedPlaces(files: PlaceFiles): readonly Findable[] {
  const stateBoxes = zoneBoxesIn(files.zones, 'states');
  const states = stateBoxes.map(statePlace);
  const towns = townPlaces(files.towns, stateBoxes, states);
  return [
    ...towns,
    ...portPlaces(towns, stateBoxes, states),
    ...zoneBoxesIn(files.sectors, 'sectors', (id) => sectorById(id)?.name.en).map(sectorPlaceOf),
    ...corridors.map(({ id, name, fromKm, toKm }) => alongPlace('corridor', id, 'both', name, { fromKm, toKm })),
    ...states,
    river,
    ...zoneBoxesIn(files.zones, 'counties').map((box) => countyPlace(box, states)),
    ...municipalityPlaces(towns, states),
    ...districts.map(({ id, name, fromKm, toKm }) => alongPlace('district', id, 'us', name, { fromKm, toKm })),
    ...routePlaces(),
  ];
}
