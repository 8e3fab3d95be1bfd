import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drain } from '../../src/base/steps.ts';
import { readTable } from '../../src/columns/build-table.ts';
import type { PanelTable } from '../../src/columns/table.ts';
import { decodeBorderLine } from '../../src/corridors/border-line.ts';
import { decodeLand } from '../../src/corridors/decode-land.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import { buildLineIndex } from '../../src/corridors/line-index.ts';

/** What the synthetic set is made from: the app's own line, land and figures by sector and month. */
export function shippedInputs(root: string): { readonly geography: Geography; readonly panel: PanelTable } {
  const line = decodeBorderLine(readFileSync(join(root, 'public/geo/border-line.bin')));
  const land = decodeLand(JSON.parse(readFileSync(join(root, 'public/geo/land.json'), 'utf8')));
  if (!line.ok || !land.ok) throw new Error('the shipped geography cannot be read');
  const file = readFileSync(join(root, 'data/sector-months/figures.csv'));
  const figures = drain(readTable(file, 'figures.csv'));
  if (!figures.ok || figures.value.table.kind !== 'panel') throw new Error('figures.csv holds no figures');
  return { geography: { index: buildLineIndex(line.value), land: land.value }, panel: figures.value.table };
}
