import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBorderLine } from '../../src/corridors/border-line.ts';
import { encodeBorderLine, readBoundary } from './encode-border-line.ts';

const root = join(import.meta.dirname, '../..');
const files = process.env.CORREDOR_FILES ?? join(root, '../shared/data');
const bytes = encodeBorderLine(readBoundary(join(files, 'ibwc/us-mexico-boundary-2010.geojson')));
const decoded = decodeBorderLine(bytes);
if (!decoded.ok) throw new Error('the line just written cannot be read back');
const { lon, lat, km, landFirst, landLast } = decoded.value;
const rows = ['km,lon,lat'];
for (let i = landFirst; i <= landLast; i++) rows.push(`${km[i].toFixed(4)},${lon[i].toFixed(6)},${lat[i].toFixed(6)}`);
mkdirSync(join(root, 'public/geo'), { recursive: true });
writeFileSync(join(root, 'public/geo/border-line.bin'), bytes);
writeFileSync(join(root, 'data/border-line/line.csv'), `${rows.join('\n')}\n`);
process.stdout.write(`border line: ${lon.length} vertices, ${km[landLast].toFixed(3)} km, ${bytes.length} bytes\n`);
