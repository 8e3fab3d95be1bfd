import { describe, expect, it } from 'vitest';
import { openTables } from '../../scripts/analyse/answer-study.ts';
import { shippedZoneFiles } from '../../tests/support/shipped-zones.ts';
import { drain } from '../base/steps.ts';
import { emptyDocument } from '../document/document.ts';
import { emptyRegions, type RegionStudy } from '../document/regions.ts';
import { keptGround } from './kept-ground.ts';
import type { RegionsHere } from './region-ground-of.ts';
import { regions } from './regions.ts';
import { shapes } from './shapes.ts';
import { noTools } from './tools.ts';

const opened = openTables(emptyDocument, []);
if (!opened.ok) throw new Error(opened.error.code);
const { held, geography } = opened.value;
const here: RegionsHere = { held, geography, tools: { ...noTools, zoneFiles: shippedZoneFiles(), shapes, regions } };
const plain: RegionStudy = { ...emptyRegions, criteria: [] };
const named = (table: string) => ({ table, asPublished: false });

function groundFor(study: RegionStudy, from: RegionsHere = here) {
  const own = { corridors: [], features: [], events: [] };
  const { disclosure } = emptyDocument;
  const asked = { study, own, incidents: named('iom'), panel: named('sector-months'), cases: null, resolution: 5 };
  const made = drain(keptGround({ ...asked, disclosure }, asked.incidents, from));
  if (!made.ok) throw new Error(made.error.code);
  return made.value.ground;
}

describe('the ground of regions', () => {
  it('is kept while weights, months and views change, and made anew for other regions, coverage and criteria', () => {
    const ground = groundFor(plain);
    expect(groundFor({ ...plain, weights: { k1: 7 }, method: 'topsis', view: 'coverage' })).toBe(ground);
    const others: readonly RegionStudy[] = [
      { ...plain, kind: 'sector' },
      { ...plain, coverage: [{ region: 'corridor:arizona-sonora', state: 'none', date: '', source: '' }] },
      { ...plain, criteria: emptyRegions.criteria.slice(0, 1) },
    ];
    for (const other of others) expect(groundFor(other)).not.toBe(ground);
    expect(groundFor(plain)).toBe(ground);
  });

  it('is made anew where a table is another', () => {
    const tables = new Map(held);
    const changed = { ...here, held: tables };
    const ground = groundFor(plain, changed);
    expect(groundFor(plain, changed)).toBe(ground);
    const read = held.get('iom');
    if (read === undefined) throw new Error('the records are there');
    tables.set('iom', { ...read });
    expect(groundFor(plain, changed)).not.toBe(ground);
  });
});
