import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drain } from '../../src/base/steps.ts';
import { decodeBorderLine } from '../../src/corridors/border-line.ts';
import { borderStates } from '../../src/corridors/border-states.ts';
import { decodeZones } from '../../src/corridors/decode-zones.ts';
import { buildLineIndex } from '../../src/corridors/line-index.ts';
import { firstRings, kmToEdges } from '../../src/corridors/near-edges.ts';
import { pointAt } from '../../src/corridors/point-at.ts';

// Writes `data/geography/state-stretches.json` from the states and the line that the browser fetches: a state reaches as
// far east as the last kilometre whose middle is nearest to its edge.
const root = join(import.meta.dirname, '../..');
const read = (name: string): Buffer => readFileSync(join(root, 'public/geo', name));
const line = decodeBorderLine(new Uint8Array(read('border-line.bin')));
if (!line.ok) throw new Error('public/geo/border-line.bin cannot be read');
const index = buildLineIndex(line.value);
const zones = drain(
  decodeZones(
    { zones: JSON.parse(String(read('zones.json'))), sectors: JSON.parse(String(read('sectors.json'))) },
    index,
  ),
);
if (!zones.ok) throw new Error('public/geo/zones.json cannot be read');
const { states } = zones.value;
const rings = firstRings(states);
/** INEGI's codes, in the order of `borderStates`. */
const known = ['02', '26', '08', '05', '19', '28'].map((code) => states.ids.indexOf(code));
const ends = known.map(() => 0);
for (let km = 0; km < index.lengthKm; km += 1) {
  const { lon, lat } = pointAt(index.line, km + 0.5);
  const away = known.map((zone) => kmToEdges(states, [rings[zone], rings[zone + 1]], [lon, lat]));
  ends[away.indexOf(Math.min(...away))] = Number(Math.min(km + 1, index.lengthKm).toFixed(3));
}
const stretches = borderStates.map(({ id }, i) => ({ id, fromKm: ends[i - 1] ?? 0, toKm: ends[i] }));
writeFileSync(join(root, 'data/geography/state-stretches.json'), `${JSON.stringify(stretches, null, 2)}\n`);
