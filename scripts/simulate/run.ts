import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedInputs } from './shipped-inputs.ts';
import { syntheticIncidents, syntheticSource } from './synthetic-set.ts';

const root = join(import.meta.dirname, '../..');
const { geography, panel } = shippedInputs(root);
const folder = join(root, 'data/synthetic');
mkdirSync(folder, { recursive: true });
const incidents = syntheticIncidents(panel, geography);
writeFileSync(join(folder, 'incidents.csv'), incidents);
writeFileSync(join(folder, 'source.json'), syntheticSource(geography));
process.stdout.write(`data/synthetic/incidents.csv: ${incidents.split('\n').length - 2} records\n`);
