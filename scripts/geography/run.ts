import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeAll } from './make-all.ts';
import { openPackages, packagesAreInstalled } from './packages.ts';

if (!packagesAreInstalled()) {
  process.stderr.write('The packages are not installed: run "npm ci" in scripts/geography.\n');
  process.exit(1);
}
const root = join(import.meta.dirname, '../..');
for (const [name, text] of makeAll(openPackages())) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  process.stdout.write(`${name}: ${text.length} bytes, ${gzipSync(text).length} gzip\n`);
}
