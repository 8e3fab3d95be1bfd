import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBorderLine } from '../../src/corridors/border-line.ts';
import { buildLineIndex } from '../../src/corridors/line-index.ts';
import { locateAlong } from '../../src/corridors/linear-reference.ts';

const root = join(import.meta.dirname, '../..');
const files = process.env.CORREDOR_FILES ?? join(root, '../shared/data');

/** Ports that the publisher's month does not hold, from common references. */
const others: Record<string, [number, number]> = {
  Andrade: [-114.7286, 32.7181],
  Boquillas: [-102.9478, 29.1862],
  Calexico: [-115.4987, 32.6655],
  Columbus: [-107.6286, 31.7845],
  'Cross Border Xpress': [-116.974, 32.5482],
  Naco: [-109.9484, 31.3345],
  'San Luis': [-114.7823, 32.4866],
  'San Ysidro': [-117.0292, 32.5427],
};

/** Brownsville's published point is the seaport, 5 km from the line and 52 km down the river: its Gateway bridge stands. */
const corrected: Record<string, [number, number]> = { Brownsville: [-97.497516, 25.898899] };

const twins: Record<string, string> = {
  Andrade: 'Los Algodones',
  Boquillas: 'Boquillas del Carmen',
  Brownsville: 'Matamoros',
  Calexico: 'Mexicali',
  'Calexico East': 'Mexicali',
  Columbus: 'Puerto Palomas',
  'Cross Border Xpress': 'Tijuana',
  'Del Rio': 'Ciudad Acuña',
  Douglas: 'Agua Prieta',
  'Eagle Pass': 'Piedras Negras',
  'El Paso': 'Ciudad Juárez',
  Hidalgo: 'Reynosa',
  Laredo: 'Nuevo Laredo',
  Lukeville: 'Sonoyta',
  Naco: 'Naco, Sonora',
  Nogales: 'Nogales, Sonora',
  'Otay Mesa': 'Tijuana',
  Presidio: 'Ojinaga',
  Progreso: 'Nuevo Progreso',
  'Rio Grande City': 'Camargo',
  Roma: 'Ciudad Miguel Alemán',
  'San Luis': 'San Luis Río Colorado',
  'San Ysidro': 'Tijuana',
  'Santa Teresa': 'San Jerónimo',
  Sasabe: 'El Sásabe',
  Tecate: 'Tecate, Baja California',
  Tornillo: 'Guadalupe',
  Ysleta: 'Zaragoza, Ciudad Juárez',
};

/** Points of the ports with Mexico in the publisher's file, by name. */
function publishedPoints(): Map<string, [number, number]> {
  const points = new Map<string, [number, number]>();
  const text = readFileSync(join(files, 'bts/border-crossing-entry-2024-01.sample.csv'), 'utf8');
  for (const row of text.split('\n')) {
    const found = /^([^,]+),.*US-Mexico Border.*POINT \((\S+) (\S+)\)/.exec(row);
    if (found) points.set(found[1], [Number(found[2]), Number(found[3])]);
  }
  return points;
}

const decoded = decodeBorderLine(new Uint8Array(readFileSync(join(root, 'public/geo/border-line.bin'))));
if (!decoded.ok) throw new Error('public/geo/border-line.bin cannot be read');
const index = buildLineIndex(decoded.value);
const ports = [...publishedPoints(), ...Object.entries(others)].map(([name, published]) => {
  const [lon, lat] = corrected[name] ?? published;
  const { borderKm } = locateAlong(index, lon, lat);
  const twin = twins[name];
  if (twin === undefined) throw new Error(`no twin is known for the port ${name}`);
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, name, twin, lon: Number(lon.toFixed(4)), lat: Number(lat.toFixed(4)), km: Number(borderKm.toFixed(1)) };
});
ports.sort((left, right) => left.km - right.km);
writeFileSync(join(root, 'data/ports/ports.json'), `${JSON.stringify(ports, null, 2)}\n`);
process.stdout.write(`ports: ${ports.length}\n`);
