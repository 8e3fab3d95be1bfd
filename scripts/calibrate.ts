import { readFileSync } from 'node:fs';
import type { MethodInput, ParamValues } from '../src/analyse/method.ts';
import { methods } from '../src/analyse/methods/index.ts';
import type { CellResult } from '../src/analyse/shapes.ts';
import { noHands } from '../src/base/hands.ts';
import { firstDayOf, monthIndex } from '../src/base/month.ts';
import { type Rng, seededRng } from '../src/base/rng.ts';
import { drain } from '../src/base/steps.ts';
import { monthIndexOf } from '../src/base/units.ts';
import type { IncidentTable } from '../src/columns/table.ts';
import { decodeBorderLine } from '../src/corridors/border-line.ts';
import { cellNeighbours } from '../src/corridors/cell-neighbours.ts';
import { corridorById } from '../src/corridors/corridor.ts';
import { decodeLand } from '../src/corridors/decode-land.ts';
import { buildLineIndex } from '../src/corridors/line-index.ts';
import { type StudyArea, studyArea } from '../src/corridors/study-area.ts';
import { calibrateChanges } from './calibrate/changes.ts';
import { calibrateScan } from './calibrate/scan.ts';
import { calibrateShift } from './calibrate/shift.ts';

// How often hot spots appear on maps where there are none, and how often a planted one is found. The cells are those of
// the default corridor; records are thrown on them at random. `npm run calibrate -- MAPS`, 500 maps a line by default.

const maps = Number(process.argv[2] ?? 500);
const line = decodeBorderLine(new Uint8Array(readFileSync('public/geo/border-line.bin')));
const land = decodeLand(JSON.parse(readFileSync('public/geo/land.json', 'utf8')));
const corridor = corridorById('el-paso-eagle-pass-coahuila')!;
const method = methods.find(({ card }) => card.id === 'getis-ord-star')!;
if (!line.ok || !land.ok) throw new Error('the geography cannot be read');
const geography = { index: buildLineIndex(line.value), land: land.value };
const first = monthIndex(2020, 1);
const area = drain(studyArea(geography, { ...corridor, depthKm: 150, resolution: 5 }));

/** Records at the centres of cells, in one month. */
function tableOf(cells: readonly number[], study: StudyArea): IncidentTable {
  const rows = cells.length;
  return {
    kind: 'incidents',
    rows,
    lon: Float64Array.from(cells, (cell) => study.lon[cell]),
    lat: Float64Array.from(cells, (cell) => study.lat[cell]),
    day: new Int32Array(rows).fill(firstDayOf(first)),
    weight: new Float32Array(rows).fill(1),
    precision: new Uint8Array(rows),
    pointState: new Uint8Array(rows),
    categories: {},
    borderKm: Float32Array.from(cells, (cell) => study.borderKm[cell]),
    straightKm: Float32Array.from(cells, (cell) => study.borderKm[cell]),
    acrossKm: new Float32Array(rows),
  };
}

const plantedCell = area.ids.findIndex((_, cell) => {
  const { offsets, targets } = cellNeighbours(area, 1);
  const around = [...targets.subarray(offsets[cell], offsets[cell + 1])];
  return area.side[cell] === 1 && around.length === 6 && around.every((other) => area.side[other] === 1);
});
const { offsets, targets } = cellNeighbours(area, 1);
const planted = [plantedCell, ...targets.subarray(offsets[plantedCell], offsets[plantedCell + 1])];

/** Cells of `count` records at random; the planted seven hold `fold` times as many as chance gives them. */
function thrown(rng: Rng, count: number, fold: number): number[] {
  const cells = Array.from({ length: count }, () => rng.nextBelow(area.ids.length));
  const more = Math.round(((fold - 1) * planted.length * count) / area.ids.length);
  return [...cells, ...Array.from({ length: more }, () => planted[rng.nextBelow(planted.length)])];
}

function run(cells: readonly number[], params: ParamValues): CellResult {
  const input: MethodInput = {
    incidents: tableOf(cells, area),
    panel: null,
    geography,
    corridor,
    clauses: {},
    now: { from: first, to: monthIndexOf(first + 1) },
    before: null,
    breaks: [],
    count: 'records',
    basis: 'rows',
    zones: null,
    denominator: null,
    hands: noHands,
  };
  const result = drain(method.run(input, params, 1));
  if (!result.ok || result.value.shape !== 'cells') throw new Error('the method gave no cells');
  return result.value;
}

/** Shares of maps with a hot cell at FDR 5 %, and with one among the planted cells. */
function shares(count: number, fold: number, params: ParamValues): { readonly hot: number; readonly found: number } {
  let [hot, found] = [0, 0];
  for (let map = 0; map < maps; map++) {
    const { hotSpots } = run(thrown(seededRng(20, map), count, fold), params);
    const isHot = (cell: number): boolean => (hotSpots?.classes[cell] ?? 0) >= 2;
    if (area.ids.some((_, cell) => isHot(cell))) hot += 1;
    if (planted.some(isHot)) found += 1;
  }
  return { hot: hot / maps, found: found / maps };
}

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(6)} %`;
const table: readonly (readonly [string, ParamValues])[] = [
  ['exact, each side', {}],
  ['exact, both together', { sides: 'both' }],
  ['permutation 999, both together', { sides: 'both', significance: 'permutation' }],
  ['analytic z, both together', { sides: 'both', significance: 'analytic' }],
];
console.log(
  `${area.ids.length} cells, ${maps} maps a line; a hot cell at FDR 5 % on random maps, a planted 6-fold one`,
);
let worst = 0;
for (const [name, params] of table) {
  for (const count of [200, 1000, 5000]) {
    const random = shares(count, 1, params);
    const { found } = shares(count, 6, params);
    if (params.significance === undefined) worst = Math.max(worst, random.hot);
    console.log(`${name.padEnd(32)}${String(count).padStart(6)} records  ${percent(random.hot)}  ${percent(found)}`);
  }
}
// Two families at 5 % each, and three standard errors of the number of maps.
const allowed = 0.0975 + 3 * Math.sqrt((0.0975 * 0.9025) / maps);
if (worst > allowed) {
  console.log(`The exact tail marks ${percent(worst).trim()} of random maps, more than ${percent(allowed).trim()}.`);
  process.exitCode = 1;
}
if (!calibrateScan(maps)) {
  console.log('The scan finds clusters on random data more or less often than it says.');
  process.exitCode = 1;
}
if (!calibrateChanges(maps)) {
  console.log('Change points are found where there are none in more than 5 of 100 series.');
  process.exitCode = 1;
}
// What the comparison of two periods must hold is said of 100 seeds.
if (!calibrateShift(Math.min(maps, 100))) {
  console.log('The shift between two periods covers too seldom what is planted, or is claimed where nothing moved.');
  process.exitCode = 1;
}
