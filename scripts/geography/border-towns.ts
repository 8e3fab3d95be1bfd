import type { LineIndex } from '../../src/corridors/line-index.ts';
import { locateAlong } from '../../src/corridors/linear-reference.ts';

interface MapTown {
  readonly name: string;
  readonly country: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  /** 0 for a town of a border crossing. */
  readonly rank: number;
}

/** Farthest from the line, km, and fewest people of a town that has no crossing of its own name. */
const withinKm = 20;
const fewest = 12_000;
/** Names of one town twice, or of a part of another that is there. */
const leftOut = ['MX Manuel Ojinaga', 'US Sierra Vista Southeast'];
/** As the port's own twin is written. */
const usual: Readonly<Record<string, string>> = { 'MX Sonoita': 'Sonoyta' };

/** `border-towns.json`: towns at the line, west to east, with their kilometre and side, from the towns of the base map. */
export function makeBorderTowns(townsFile: string, index: LineIndex): string {
  const { towns }: { towns: readonly MapTown[] } = JSON.parse(townsFile);
  const found = towns.flatMap(({ name, country, lon, lat, population, rank }) => {
    const { borderKm, acrossKm } = locateAlong(index, lon, lat);
    const isNear = rank === 0 || (Math.abs(acrossKm) < withinKm && population >= fewest);
    if (!isNear || leftOut.includes(`${country} ${name}`)) return [];
    const side = country === 'US' ? 'us' : 'mexico';
    return [{ name: usual[`${country} ${name}`] ?? name, side, km: Number(borderKm.toFixed(1)), population }];
  });
  found.sort((left, right) => left.km - right.km);
  return `${JSON.stringify(found, null, 2)}\n`;
}
