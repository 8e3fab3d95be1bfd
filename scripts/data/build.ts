import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { municipalityNames } from './municipality-names.ts';
import { shippedTables } from './tables.ts';

// Makes the tables under data/ from the publishers' files, which lie in CORREDOR_FILES or in ../shared/data.
const folder = process.argv[2] ?? process.env.CORREDOR_FILES ?? '../shared/data';
for (const [path, text] of [...shippedTables(folder), municipalityNames(folder)]) {
  writeFileSync(join('data', path), text);
  const bytes = Buffer.byteLength(text).toLocaleString('en-US');
  const packed = gzipSync(text).length.toLocaleString('en-US');
  process.stdout.write(`data/${path}: ${bytes} bytes, ${packed} by gzip\n`);
}
