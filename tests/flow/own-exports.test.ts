import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { seededRng } from '../../src/base/rng.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { AnalysisResult, CellResult, Disclosed } from '../../src/disclose/disclosed.ts';
import { emptyDocument } from '../../src/document/document.ts';
import { recipeOf } from '../../src/export/recipe.ts';
import { figuresOfFinding } from '../../src/show/findings/figures-of-finding.ts';
import { geoJsonOf } from '../../src/show/findings/geo-json.ts';
import { findingViews } from '../../src/show/findings/index.ts';
import { csvOf } from '../../src/show/table/csv.ts';
import { findingContext } from '../support/finding-samples.ts';
import { ownDesk } from '../support/own-desk.ts';
import { type Group, ownCsv, ownPlaces } from '../support/own-tables.ts';
import { shippedGeography } from '../support/shipped-geography.ts';

const geography = shippedGeography();
const places = ownPlaces(geography);
const first = monthIndex(2019, 1);
const months = 24;
const now = { from: first, to: monthIndexOf(first + months) };
const context = findingContext();

/** A heap of six cells, and months of 1 to 4 in cells beside it, which are hot and held back. */
function madeGroups(): readonly Group[] {
  const rng = seededRng(8);
  const heap = [40, 41, 42, 43, 44, 45];
  const beside = [46, 47, 48, 49, 50, 51, 52];
  const all = Array.from({ length: months }, (_, m) => first + m);
  return [
    ...heap.flatMap((cell) => all.map((month): Group => ({ cell, month, records: 6 + rng.nextBelow(8) }))),
    ...beside.flatMap((cell) => all.map((month): Group => ({ cell, month, records: 1 + rng.nextBelow(4) }))),
    ...Array.from({ length: 60 }, (_, k): Group => ({ cell: 60 + k, month: first + (k % months), records: 2 })),
  ];
}

const desk = ownDesk(geography, ownCsv(places, madeGroups(), 1), now);
const params = { permutations: 99, stepMonths: 3 };

function told(method: string): { readonly told: Disclosed<AnalysisResult>; readonly open: CellResult } {
  const [own, open] = [desk.run(method, params), desk.run(method, params, { asPublished: true })];
  if (typeof own === 'string' || typeof open === 'string') throw new Error(String(own));
  if (!('shape' in own) || !('shape' in open) || own.shape !== 'cells' || open.shape !== 'cells') {
    throw new Error(method);
  }
  return { told: own, open };
}

const viewOf = (method: string) => {
  const view = findingViews.find(({ id }) => id === method);
  if (view === undefined) throw new Error(method);
  return view;
};

/** Properties that would be made from records that are held back. */
const madeOfAll = ['z', 'p', 'i', 'statistic', 'smoothed', 'largestShare', 'lastZ', 'trendZ', 'trendP'];

describe.each(['getis-ord-star', 'local-moran', 'emerging-hot-spots'])(
  'what a person takes of %s of own data',
  (id) => {
    const { told: result, open } = told(id);
    if (result.shape !== 'cells') throw new Error(id);
    const held = new Set(result.ids.filter((_, cell) => result.figure[cell] === 2));

    it('is of a map with hot cells that are held back', () => {
      expect(held.size).toBeGreaterThan(20);
      expect([...open.records].some((records, cell) => records > 0 && held.has(open.ids[cell] ?? ''))).toBe(true);
    });

    it('as GeoJSON has no figure under five, none of a held-back cell and no statistic', () => {
      const features = viewOf(id).features(result, context);
      expect(features.length).toBeGreaterThan(5);
      for (const { properties } of features) {
        for (const key of madeOfAll) expect(properties[key] ?? null, key).toBeNull();
        for (const key of ['records', 'people']) {
          const value = properties[key] ?? null;
          expect(value === null || value === 0 || Number(value) >= 5, `${key} ${value}`).toBe(true);
          if (held.has(String(properties.id ?? properties.cell))) expect(value).toBeNull();
        }
      }
      const { run } = JSON.parse(geoJsonOf(features, result, context));
      expect(run.n).toBe(result.totalRecords);
    });

    it('as a table has words in place of what is held back', () => {
      const table = viewOf(id).table(result, context);
      const names = table.columns.map(({ name }) => name);
      for (const name of ['z', 'p', 'I']) expect(names).not.toContain(name);
      const lines = csvOf(figuresOfFinding(table), 'en', 5).split('\r\n').slice(1);
      const small = lines.filter((line) => held.has(line.split(',')[0] ?? ''));
      expect(small.length).toBeGreaterThan(0);
      for (const line of small) expect(line.toLowerCase()).toContain('suppressed');
      const column = names.findIndex((name) => /records/i.test(name));
      if (column < 0) return;
      for (const row of table.rows) {
        const value = Number(row[column]);
        expect(Number.isNaN(value) || value === 0 || value >= 5).toBe(true);
      }
    });

    it('reads and is drawn with sums of what is shown', () => {
      const view = viewOf(id);
      const total = open.totalRecords.toLocaleString('en');
      const { headline, figures, items } = view.text(result, context);
      const chart = view.chart(result, context, { width: 900, height: 500 });
      expect(result.totalRecords).toBeLessThan(open.totalRecords);
      const said = JSON.stringify([headline, figures, items, chart?.description]);
      expect(said).toContain(result.totalRecords.toLocaleString('en'));
      expect(said).not.toContain(total);
      expect(said).not.toContain('NaN');
    });
  },
);

describe('the recipe in a picture', () => {
  it('holds the study, the runs as they were asked for and the file’s name: no figure of a result', () => {
    const { told: result } = told('getis-ord-star');
    if (result.shape !== 'cells' || result.hotSpots === null) throw new Error('no hot spots');
    const data = { table: 'file-1', source: 'own', file: 'own.csv', sha256: '0', read: 9, accepted: 9, threshold: 5 };
    const recipe = recipeOf('1', emptyDocument, [result.hotSpots.stamp], [data]);
    expect(Object.keys(recipe).sort()).toEqual(['app', 'data', 'document', 'methods', 'recipe']);
    expect(Object.keys(recipe.methods[0] ?? {}).sort()).toEqual(['method', 'params', 'seed', 'version']);
  });
});
