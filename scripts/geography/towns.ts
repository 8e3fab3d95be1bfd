import { distance } from '@turf/turf';
import ports from '../../data/ports/ports.json' with { type: 'json' };
import type { LineIndex } from '../../src/corridors/line-index.ts';
import { locateAlong } from '../../src/corridors/linear-reference.ts';
import { mapBox } from './land.ts';
import type { GeographyPackages, TownRecord } from './packages.ts';

/** Names as people of the border write them. */
const usual: Readonly<Record<string, string>> = {
  'MX Juárez': 'Ciudad Juárez',
  'MX Heroica Matamoros': 'Matamoros',
  'MX Heroica Caborca': 'Caborca',
  'MX Heroica Guaymas': 'Guaymas',
  'MX Heroica Ciudad de Agua Prieta': 'Agua Prieta',
  'MX Aduana del Sásabe': 'El Sásabe',
  'MX Puerto Palomas de Villa': 'Puerto Palomas',
};

/** Border towns that have no port of their own name, though their twin has one. */
const besides = ['San Diego', 'McAllen'];

interface Town {
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  /** 0 for a town of a border crossing, then 1 to 4 by size: the smaller the number, the sooner its name is drawn. */
  readonly rank: number;
}

/** Largest distance from the line at which a port's name or twin means this town, km. */
const twinWithinKm = 30;

function rankOf(name: string, country: string, population: number, awayKm: number): number {
  const isTwin = ports.some((port) => (country === 'US' ? port.name : port.twin.split(',')[0]) === name);
  if ((isTwin || besides.includes(name)) && awayKm < twinWithinKm && population > 3_500) return 0;
  if (population >= 400_000) return 1;
  if (population >= 60_000) return 2;
  return population >= 12_000 ? 3 : 4;
}

/** Larger towns are drawn everywhere, small ones near the line. */
const isWanted = (population: number, awayKm: number): boolean =>
  population >= 100_000 || (population >= 12_000 && awayKm < 250) || (population >= 500 && awayKm < 110);

const isPlace = (record: TownRecord): boolean => record.featureCode !== 'PPLX' && record.featureCode !== 'PPLH';

/** A suburb's name would only hide its city's. */
const isSuburbOf = (town: Town, city: Town): boolean =>
  city.country === town.country &&
  city.population > 1.5 * town.population &&
  town.rank > 0 &&
  distance([city.lon, city.lat], [town.lon, town.lat]) < (city.population > 600_000 ? 35 : 9);

/** `towns.json`: towns of both countries from GeoNames, the ones whose names matter most first. */
export function makeTowns({ towns }: GeographyPackages, index: LineIndex): string {
  const found: Town[] = [];
  for (const record of towns) {
    const [lon, lat] = record.loc.coordinates;
    if (lon < mapBox[0] || lon > mapBox[2] || lat < mapBox[1] || lat > mapBox[3]) continue;
    if (!['US', 'MX'].includes(record.country) || !isPlace(record)) continue;
    const awayKm = Math.abs(locateAlong(index, lon, lat).acrossKm);
    if (!isWanted(record.population, awayKm)) continue;
    const name = usual[`${record.country} ${record.name}`] ?? record.name;
    const rank = rankOf(name, record.country, record.population, awayKm);
    const [east, north] = [lon, lat].map((degrees) => Number(degrees.toFixed(4)));
    found.push({ name, country: record.country, lon: east, lat: north, population: record.population, rank });
  }
  found.sort((a, b) => a.rank - b.rank || b.population - a.population || a.lon - b.lon || a.lat - b.lat);
  const kept = found.filter((town) => !found.some((city) => isSuburbOf(town, city)));
  return `${JSON.stringify({ towns: kept })}\n`;
}
