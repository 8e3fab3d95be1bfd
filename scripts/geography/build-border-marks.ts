import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBorderLine } from '../../src/corridors/border-line.ts';
import { borderMarksOf } from '../../src/corridors/border-marks.ts';

/** Writes `data/border-line/every-10-km.json` from the line that the browser fetches. */
const root = join(import.meta.dirname, '../..');
const line = decodeBorderLine(new Uint8Array(readFileSync(join(root, 'public/geo/border-line.bin'))));
if (!line.ok) throw new Error('public/geo/border-line.bin cannot be read');
writeFileSync(join(root, 'data/border-line/every-10-km.json'), `${JSON.stringify(borderMarksOf(line.value))}\n`);
