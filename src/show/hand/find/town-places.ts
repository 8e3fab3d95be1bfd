import type { Features } from '../../map/features.ts';
import type { Findable } from './findable.ts';
import { holderOf, type ZoneBox } from './zone-places.ts';

/** Names by which people of the border call a town besides that of the map. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'Ciudad Juárez': ['Paso del Norte', 'Cd. Juárez'],
  'Ciudad Acuña': ['Villa Acuña', 'Cd. Acuña'],
  'Ciudad Miguel Alemán': ['Cd. Miguel Alemán'],
  'Ciudad Río Bravo': ['Cd. Río Bravo'],
  Matamoros: ['Heroica Matamoros'],
  Nogales: ['Heroica Nogales'],
  Sonoita: ['Sonoyta'],
  'Los Angeles': ['Los Ángeles'],
  'Nuevo Progreso': ['Las Flores'],
  'Los Algodones': ['Vicente Guerrero'],
  'Del Rio': ['San Felipe del Río'],
};

/** Towns that face another over the line come before all others of their name. */
const facing = 1e8;

interface Town {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly pair: string | null;
  readonly lon: number;
  readonly lat: number;
}

const townsIn = (towns: Features): readonly Town[] =>
  towns.features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point' || properties === null) return [];
    const { name, country, population, pair } = properties;
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [
      {
        name: String(name),
        country: String(country),
        population: Number(population),
        pair: typeof pair === 'string' ? pair : null,
        lon,
        lat,
      },
    ];
  });

/** The towns of the base map, with those across the line and the state that holds them. */
export function townPlaces(
  features: Features,
  boxes: readonly ZoneBox[],
  states: readonly Findable[],
): readonly Findable[] {
  const towns = townsIn(features);
  return towns.map(({ name, country, population, pair, lon, lat }) => {
    const twins = pair === null ? [] : towns.filter((other) => other.pair === pair && other.country !== country);
    const side = country === 'US' ? 'us' : 'mexico';
    const own = boxes.filter(({ id }) => states.find((one) => one.id === `state:${id}`)?.country === side);
    const state = holderOf(own, lon, lat)?.id;
    return {
      id: `town:${name}:${lon}`,
      kind: 'town',
      name: { en: name, es: name },
      others: otherNames[name] ?? [],
      twins: [...twins].sort((a, b) => b.population - a.population).map((twin) => twin.name),
      country: side,
      within: states.find(({ id }) => id === `state:${state}`)?.name ?? null,
      lon,
      lat,
      bounds: null,
      stretch: null,
      weight: population + (pair === null ? 0 : facing),
    };
  });
}
