import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeAll } from './make-all.ts';
import { openPackages, packagesAreInstalled } from './packages.ts';

const root = join(import.meta.dirname, '../..');
const publishers = process.env.CORREDOR_FILES ?? join(root, '../shared/data');

if (!packagesAreInstalled()) {
  process.stderr.write('The packages are not installed: run "npm ci" in scripts/geography.\n');
  process.exit(1);
}
if (existsSync(join(publishers, 'ibwc'))) {
  await import('./build-border-line.ts');
  await import('./build-ports.ts');
} else {
  process.stdout.write(
    "border line and ports: left as they are, CORREDOR_FILES names no folder of publishers' files\n",
  );
}
for (const [name, text] of makeAll(openPackages())) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  process.stdout.write(`${name}: ${text.length} bytes, ${gzipSync(text).length} gzip\n`);
}
