import { type Problem, problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { decodeBorderLine } from '../../corridors/border-line.ts';
import { decodeLand } from '../../corridors/decode-land.ts';
import type { Land } from '../../corridors/geography.ts';
import { buildLineIndex, type LineIndex } from '../../corridors/line-index.ts';
import { locateAlong } from '../../corridors/linear-reference.ts';
import { directionAt } from './border-marks.ts';
import { collect, type Features, lineFeature, pointFeature, polygonFeature } from './features.ts';
import { splitRing } from './split-ring.ts';
import { takePairs } from './twin-towns.ts';

/** What every map of the app stands on. */
export interface Basemap {
  readonly index: LineIndex;
  readonly land: Land;
  readonly landShape: Features;
  readonly stateLines: Features;
  readonly countyLines: Features;
  readonly sectorLines: Features;
  /** Points with `en` and `es`. */
  readonly stateNames: Features;
  /** Points with `name`, `country`, `rank`, `population`, `turn` (of the line there, degrees clockwise from east) and `side`; twins `pair` and `order`. */
  readonly towns: Features;
}

/** The parsed files of `public/geo`, by name; the border line as bytes. */
export interface BasemapFiles {
  readonly borderLine: Uint8Array;
  readonly land: unknown;
  readonly states: unknown;
  readonly counties: unknown;
  readonly sectors: unknown;
  readonly towns: unknown;
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const listIn = (file: unknown, key: string): readonly unknown[] => {
  const list = isRow(file) ? file[key] : undefined;
  return Array.isArray(list) ? list : [];
};

/** Paths written as whole parts of a degree: the first vertex, then steps from the vertex before. */
function readLines(file: unknown): Features {
  const perDegree = isRow(file) ? Number(file.perDegree) : Number.NaN;
  const lines = listIn(file, 'lines').map((steps) => {
    const path: number[][] = [];
    let [lon, lat] = [0, 0];
    const numbers = Array.isArray(steps) ? steps : [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      lon += Number(numbers[i]);
      lat += Number(numbers[i + 1]);
      path.push([lon / perDegree, lat / perDegree]);
    }
    return lineFeature(path);
  });
  return collect(lines);
}

function readPoints(file: unknown, key: string, kept: readonly string[]): Features {
  const points = listIn(file, key)
    .filter(isRow)
    .map((row) => {
      const properties = kept.map((name) => [name, typeof row[name] === 'number' ? row[name] : String(row[name])]);
      return pointFeature(Number(row.lon), Number(row.lat), Object.fromEntries(properties));
    });
  return collect(points);
}

/** The line's direction is that of this stretch to either side, km; beyond this turn it runs aslant, degrees. */
const reachKm = 25;
const aslant = 22;

/** The side of a line of this turn that a town's name stands on: "n", "ne" or "nw" of it, and their opposites. */
export function sideOf(turn: number, isNorth: boolean): string {
  const leaning = Math.abs(turn) < aslant ? '' : turn > 0 === isNorth ? 'e' : 'w';
  return `${isNorth ? 'n' : 's'}${leaning}`;
}

function takeSides(towns: Features, index: LineIndex): Features {
  for (const { geometry, properties } of towns.features) {
    if (geometry.type !== 'Point' || properties === null) continue;
    const [lon = 0, lat = 0] = geometry.coordinates;
    const turn = directionAt(index, locateAlong(index, lon, lat).borderKm, reachKm);
    properties.turn = turn;
    properties.side = sideOf(turn, properties.country === 'US');
  }
  return towns;
}

/** Rings one after another; the even-odd rule of `Land` holds for the shipped file as none of its rings lies in another. */
function shapeOf({ starts, lonLat }: Land): Features {
  const rings = Array.from({ length: starts.length - 1 }, (_, r) => {
    const ring: number[][] = [];
    for (let k = starts[r] ?? 0; k < (starts[r + 1] ?? 0); k++) ring.push([lonLat[k * 2] ?? 0, lonLat[k * 2 + 1] ?? 0]);
    return splitRing(ring);
  });
  return collect(
    rings.flat().map((ring) => polygonFeature([[...ring, ...ring.slice(0, 1)].map((place) => [...place])])),
  );
}

/** Makes the base map of its files. Fails with `corridor-data-broken` and the file's name. */
export function decodeBasemap(files: BasemapFiles): Result<Basemap, Problem> {
  const line = decodeBorderLine(files.borderLine);
  if (!line.ok) return line;
  const land = decodeLand(files.land);
  if (!land.ok) return land;
  const index = buildLineIndex(line.value);
  const basemap: Basemap = {
    index,
    land: land.value,
    landShape: shapeOf(land.value),
    stateLines: readLines(files.states),
    countyLines: readLines(files.counties),
    sectorLines: readLines(files.sectors),
    stateNames: readPoints(files.states, 'labels', ['en', 'es']),
    towns: takePairs(takeSides(readPoints(files.towns, 'towns', ['name', 'country', 'rank', 'population']), index)),
  };
  const { stateLines, countyLines, sectorLines, stateNames, towns } = basemap;
  const parts = { states: stateLines, counties: countyLines, sectors: sectorLines, labels: stateNames, towns };
  const empty = Object.entries(parts).find(([, part]) => part.features.length === 0);
  return empty === undefined ? ok(basemap) : err(problem('corridor-data-broken', { file: empty[0] }));
}
