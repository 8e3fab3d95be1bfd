import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLand } from './land.ts';
import { openPackages } from './packages.ts';

const root = join(import.meta.dirname, '../..');
mkdirSync(join(root, 'public/geo'), { recursive: true });
writeFileSync(join(root, 'public/geo/land.json'), makeLand(openPackages()));
