import { makeBorderTowns } from './border-towns.ts';
import { makeCountyNames } from './build-county-names.ts';
import { makeRoutes } from './build-routes.ts';
import { makeLand } from './land.ts';
import { borderIndex } from './lines.ts';
import type { GeographyPackages } from './packages.ts';
import { makeCounties, makeSectorPlaces, makeSectors } from './sectors.ts';
import { makeStates } from './states.ts';
import { makeTowns } from './towns.ts';
import { makeZones } from './zones.ts';

/** The files that come from packages, by their path in the project. The border line comes from the publisher's file. */
export function makeAll(packages: GeographyPackages): ReadonlyMap<string, string> {
  const index = borderIndex();
  const towns = makeTowns(packages, index);
  return new Map([
    ['public/geo/land.json', makeLand(packages)],
    ['public/geo/states.json', makeStates(packages, index)],
    ['public/geo/counties.json', makeCounties(packages, index)],
    ['public/geo/sectors.json', makeSectors(packages, index)],
    ['public/geo/zones.json', makeZones(packages, index)],
    ['public/geo/towns.json', towns],
    ['data/geography/border-towns.json', makeBorderTowns(towns, index)],
    ['data/routes/routes.json', makeRoutes(towns)],
    ['data/geography/sector-places.json', makeSectorPlaces(index)],
    ['data/areas/counties.json', makeCountyNames(packages)],
  ]);
}
