import type { LineIndex } from '../../src/corridors/line-index.ts';
import { locateAlong } from '../../src/corridors/linear-reference.ts';
import { type AreaFeature, type GeographyPackages, polygonsOf } from './packages.ts';
import { perDegree, stepsOf } from './steps.ts';

/** FIPS codes of the four border states of the United States. */
const american = ['04', '06', '35', '48'];

/** The six Mexican border states: their code in Natural Earth, and that of INEGI. */
const mexican: Readonly<Record<string, string>> = {
  'MX-BCN': '02',
  'MX-COA': '05',
  'MX-CHH': '08',
  'MX-NLE': '19',
  'MX-SON': '26',
  'MX-TAM': '28',
};

/** Counties are kept as far inland as a corridor reaches, km. */
const depthKm = 150;

interface ZoneText {
  readonly id: string;
  readonly name: string;
  readonly rings: readonly (readonly number[])[];
}

function zoneOf(id: string, name: unknown, shape: AreaFeature): ZoneText {
  const rings = polygonsOf(shape)
    .flat()
    .map((ring) => stepsOf(ring, true))
    .filter((steps) => steps.length >= 6);
  return { id, name: String(name), rings };
}

const byId = (a: ZoneText, b: ZoneText): number => (a.id < b.id ? -1 : 1);

function counties(packages: GeographyPackages, index: LineIndex): readonly ZoneText[] {
  const { counties: topology } = packages;
  return topology.objects.counties.geometries.flatMap((county) => {
    if (!american.includes(county.id?.slice(0, 2) ?? '')) return [];
    const shape = packages.featureOf(topology, county);
    const isNear = polygonsOf(shape).some((polygon) =>
      polygon.some((ring) => ring.some(([lon, lat]) => Math.abs(locateAlong(index, lon, lat).acrossKm) <= depthKm)),
    );
    return isNear ? [zoneOf(county.id ?? '', county.properties?.name, shape)] : [];
  });
}

function states(packages: GeographyPackages): readonly ZoneText[] {
  const { counties: topology, admin1 } = packages;
  const ofUnitedStates = topology.objects.states.geometries
    .filter(({ id }) => american.includes(id ?? ''))
    .map((state) => zoneOf(state.id ?? '', state.properties?.name, packages.featureOf(topology, state)));
  const ofMexico = admin1.features.flatMap((state) => {
    const code = mexican[String(state.properties.iso_3166_2)];
    return code === undefined ? [] : [zoneOf(code, state.properties.name, state)];
  });
  return [...ofUnitedStates, ...ofMexico];
}

/**
 * `zones.json`: counties of the four border states within a corridor's depth, and the ten border states of the two
 * countries, by FIPS code and INEGI's code of the state. Records are counted in them.
 */
export function makeZones(packages: GeographyPackages, index: LineIndex): string {
  const file = {
    perDegree,
    counties: counties(packages, index).toSorted(byId),
    states: states(packages).toSorted(byId),
  };
  return `${JSON.stringify(file)}\n`;
}
