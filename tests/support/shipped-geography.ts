import { readFileSync } from 'node:fs';
import { decodeBorderLine } from '../../src/corridors/border-line.ts';
import { decodeLand } from '../../src/corridors/decode-land.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import { buildLineIndex } from '../../src/corridors/line-index.ts';

/** The geography that comes with the app, from the files it is served from. */
export function shippedGeography(): Geography {
  const line = decodeBorderLine(new Uint8Array(readFileSync('public/geo/border-line.bin')));
  const land = decodeLand(JSON.parse(readFileSync('public/geo/land.json', 'utf8')));
  if (!line.ok || !land.ok) throw new Error('the shipped geography cannot be read');
  return { index: buildLineIndex(line.value), land: land.value };
}
