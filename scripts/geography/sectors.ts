import { booleanPointInPolygon, feature, featureCollection, multiPolygon, type polygon, union } from '@turf/turf';
import countyNames from '../../data/geography/sector-counties.json' with { type: 'json' };
import sectorList from '../../data/sectors/sectors.json' with { type: 'json' };
import type { LineIndex } from '../../src/corridors/line-index.ts';
import { pointAt } from '../../src/corridors/point-at.ts';
import { endAtBorder } from './lines.ts';
import { type GeographyPackages, polygonsOf, type Ring, type TopoGeometry } from './packages.ts';
import { perDegree, stepsOf } from './steps.ts';

const stateCodes: Readonly<Record<string, string>> = { CA: '06', AZ: '04', NM: '35', TX: '48' };

/** Counties of each sector, by FIPS code: what "TX Val Verde" and "NM *" name. */
function countiesBySector({ counties }: GeographyPackages): Map<string, readonly TopoGeometry[]> {
  const named = (text: string): readonly TopoGeometry[] => {
    const [state, ...words] = text.split(' ');
    const name = words.join(' ');
    const found = counties.objects.counties.geometries.filter(
      ({ id, properties }) => id?.startsWith(stateCodes[state]) && (name === '*' || properties?.name === name),
    );
    if (found.length === 0) throw new Error(`us-atlas has no county "${text}"`);
    return found;
  };
  return new Map(Object.entries(countyNames).map(([sector, names]) => [sector, names.flatMap(named)]));
}

/** How far inland of its stretch's middle a sector's name and symbol stand, km. */
const inlandKm = 45;

/** A point inland of the middle of the sector's stretch, across the chord of the stretch. */
function placeOf(index: LineIndex, fromKm: number, toKm: number): [number, number] {
  const from = pointAt(index.line, fromKm + (toKm - fromKm) * 0.25);
  const to = pointAt(index.line, fromKm + (toKm - fromKm) * 0.75);
  const middle = pointAt(index.line, (fromKm + toKm) / 2);
  const shrink = Math.cos((middle.lat * Math.PI) / 180);
  const [east, north] = [(to.lon - from.lon) * shrink, to.lat - from.lat];
  const degrees = inlandKm / 111.2 / Math.hypot(east, north);
  return [middle.lon - (north * degrees) / shrink, middle.lat + east * degrees];
}

function unionOf(packages: GeographyPackages, members: readonly TopoGeometry[]) {
  const shapes = members.map((county) =>
    feature(packages.featureOf(packages.counties, county).geometry as ReturnType<typeof polygon>['geometry']),
  );
  const [only] = shapes;
  const joined = shapes.length === 1 ? only : union(featureCollection(shapes as ReturnType<typeof polygon>[]));
  if (joined === null) throw new Error('the union of the counties is empty');
  return polygonsOf(joined as Parameters<typeof polygonsOf>[0]);
}

/** `data/geography/sector-places.json`: where the name and the symbol of each sector stand, degrees. */
export function makeSectorPlaces(index: LineIndex): string {
  const places = sectorList.map(({ id, fromKm, toKm }) => {
    const [lon, lat] = placeOf(index, fromKm, toKm).map((degrees) => Number(degrees.toFixed(4)));
    return { id, lon, lat };
  });
  return `${JSON.stringify(places, null, 2)}\n`;
}

/** `sectors.json`: each sector as the union of whole counties, and the lines between them. */
export function makeSectors(packages: GeographyPackages, index: LineIndex): string {
  const members = countiesBySector(packages);
  const sectors = sectorList.map(({ id, fromKm, toKm }) => {
    const shape = unionOf(packages, members.get(id) ?? []);
    const place = placeOf(index, fromKm, toKm);
    if (!booleanPointInPolygon(place, multiPolygon(shape as number[][][][]))) {
      throw new Error(`the place of sector ${id} is outside it`);
    }
    return { id, rings: shape.flat().map((ring) => stepsOf(ring, true)) };
  });
  const lines = linesWhere(packages, index, (left, right) => left !== right);
  return `${JSON.stringify({ perDegree, sectors, lines })}\n`;
}

/** `counties.json`: lines between the counties of one sector; those between sectors stand in `sectors.json`. */
export function makeCounties(packages: GeographyPackages, index: LineIndex): string {
  const lines = linesWhere(packages, index, (left, right) => left === right);
  return `${JSON.stringify({ perDegree, lines })}\n`;
}

/** Lines between counties whose sectors `keeps` accepts, at least one of them in a sector; never the border or a coast. */
function linesWhere(
  packages: GeographyPackages,
  index: LineIndex,
  keeps: (left: string | undefined, right: string | undefined) => boolean,
): readonly (readonly number[])[] {
  const sectorOf = new Map<TopoGeometry, string>();
  for (const [sector, members] of countiesBySector(packages))
    for (const county of members) sectorOf.set(county, sector);
  const { counties } = packages;
  const paths: readonly Ring[] = packages.meshOf(counties, counties.objects.counties, (left, right) => {
    if (left === right || !(sectorOf.has(left) || sectorOf.has(right))) return false;
    return keeps(sectorOf.get(left), sectorOf.get(right));
  });
  return paths.map((path) => stepsOf(endAtBorder(path, index, 1), false));
}
