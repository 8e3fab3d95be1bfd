import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { shippedGeography } from '../shipped-geography.ts';
import { generateIncidents } from './generate-incidents.ts';

/** Invented records as a file: `npm run generate -- --rows 10000000 --out incidents.csv`. */
const { values } = parseArgs({
  options: { rows: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const [rows, seed] = [Number(values.rows), Number(values.seed)];
if (values.out === undefined || !Number.isSafeInteger(rows) || rows < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write('Usage: npm run generate -- --rows NUMBER --out FILE [--seed NUMBER]\n');
  process.exitCode = 2;
} else {
  const start = performance.now();
  const { broken } = generateIncidents(values.out, rows, seed, shippedGeography());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const megabytes = Math.round(statSync(values.out).size / 1e6);
  process.stdout.write(
    `${values.out}: ${rows} rows, ${broken} of them with a day that does not exist; ${megabytes} MB in ${seconds} s. Synthetic: no row stands for anything that happened.\n`,
  );
}
