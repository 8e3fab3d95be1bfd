import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drain } from '../../src/base/steps.ts';
import { decodeBorderLine } from '../../src/corridors/border-line.ts';
import { zoneStretches } from '../../src/corridors/county-stretches.ts';
import { decodeZones } from '../../src/corridors/decode-zones.ts';
import { buildLineIndex } from '../../src/corridors/line-index.ts';

// Writes `data/geography/county-stretches.json` from the counties and the line that the browser fetches.
const root = join(import.meta.dirname, '../..');
const read = (name: string): Buffer => readFileSync(join(root, 'public/geo', name));
const line = decodeBorderLine(new Uint8Array(read('border-line.bin')));
if (!line.ok) throw new Error('public/geo/border-line.bin cannot be read');
const index = buildLineIndex(line.value);
const files = { zones: JSON.parse(String(read('zones.json'))), sectors: JSON.parse(String(read('sectors.json'))) };
const zones = drain(decodeZones(files, index));
if (!zones.ok) throw new Error('public/geo/zones.json cannot be read');
const { counties } = zones.value;
const rounded = (km: number): number => Number(km.toFixed(3));
const stretches = drain(zoneStretches(counties, index)).map(({ zone, fromKm, toKm }) => ({
  id: counties.ids[zone],
  fromKm: rounded(fromKm),
  toKm: rounded(toKm),
}));
writeFileSync(join(root, 'data/geography/county-stretches.json'), `${JSON.stringify(stretches, null, 2)}\n`);
