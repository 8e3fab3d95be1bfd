import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBorderLine } from '../src/corridors/border-line.ts';
import { decodeLand } from '../src/corridors/decode-land.ts';
import type { Geography } from '../src/corridors/geography.ts';
import { buildLineIndex } from '../src/corridors/line-index.ts';

const root = join(import.meta.dirname, '..', 'public', 'geo');
let known: Geography | undefined;

/** The geography that comes with the app, read once. */
export function shippedGeography(): Geography {
  if (known !== undefined) return known;
  const line = decodeBorderLine(new Uint8Array(readFileSync(join(root, 'border-line.bin'))));
  const land = decodeLand(JSON.parse(readFileSync(join(root, 'land.json'), 'utf8')));
  if (!line.ok || !land.ok) throw new Error('the shipped geography cannot be read');
  known = { index: buildLineIndex(line.value), land: land.value };
  return known;
}
