import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { cards } from '../analyse/catalog.ts';
import { monthIndex } from '../base/month.ts';
import { emptyContent } from '../columns/file-report.ts';
import { emptyDocument, type SourceRef } from '../document/document.ts';
import { type Recipe, recipeOf } from '../export/recipe.ts';
import type { DataSet } from '../show/cockpit.ts';
import { appVersion } from './provenance.ts';
import { type AppStore, createAppStore } from './store.ts';

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)];
const own: SourceRef = { id: 's1', source: 'iom', name: 'own.csv', sha256: first, shipped: false, asPublished: false };
const dataOf = (table: string, sha256 = first) => ({
  ...{ table, source: 'iom', file: `${table}.csv`, sha256, read: 2, accepted: 2, threshold: null },
});
const setOf = (table: string, sha256: string): DataSet => ({
  ...{ table, sha256, source: 'iom', kind: 'incidents', file: 'now.csv', publisher: '', title: '', licence: '' },
  ...{ retrieved: null, synthetic: false, isPublic: true, shipped: true, from: null, to: null, months: 12 },
  rounding: 1,
  places: null,
  dateMeans: 'event',
  quirks: null,
  part: '',
  parts: [''],
  ...{ firstMonth: monthIndex(2014, 1), breaks: [], groups: [], figures: [] },
  report: { read: 0, accepted: 0, rejections: [], counts: {}, dropped: [], notices: [], content: emptyContent },
});

let tellDifferences: (store: AppStore, recipe: Recipe) => Promise<void>;
beforeAll(async () => {
  // The addresses of the app's own sets begin with that of the page.
  vi.stubGlobal('location', { href: 'http://localhost/' });
  ({ tellDifferences } = await import('./recipe-report.ts'));
});
afterAll(() => vi.unstubAllGlobals());

it('says nothing where all is as it was', async () => {
  const store = createAppStore();
  store.setState({ dataSets: [setOf('iom', first)] });
  const [card] = cards;
  const stamp = { method: card?.id ?? '', version: card?.version ?? 0, params: {}, seed: 1 };
  await tellDifferences(store, recipeOf(appVersion, emptyDocument, [stamp], [dataOf('iom')]));
  expect(store.getState().notices).toEqual([]);
});

it('waits for the sets of the app, and then says in both languages which differ', async () => {
  const store = createAppStore();
  const told = tellDifferences(store, recipeOf('0.0.1', emptyDocument, [], [dataOf('iom'), dataOf('inm')]));
  store.setState({ dataSets: [setOf('iom', second)] });
  await Promise.resolve();
  expect(store.getState().notices).toEqual([]);
  store.setState({ dataSets: [setOf('iom', second), setOf('inm', first)] });
  await told;
  const [notice] = store.getState().notices;
  expect(notice?.problem.code).toBe('recipe-differs');
  expect(notice?.report?.en).toHaveLength(2);
  expect(notice?.report?.en[0]).toContain(`iom.csv (SHA-256 ${first}); here is now.csv (SHA-256 ${second})`);
  expect(notice?.report?.es[1]).toContain(`Se hizo con Corredor 0.0.1; este es Corredor ${appVersion}`);
});

it('leaves a file of a person that is not open to be asked for, and tells one of other bytes', async () => {
  const recipe = recipeOf(appVersion, { ...emptyDocument, sources: [own] }, [], [dataOf('s1')]);
  const store = createAppStore();
  await tellDifferences(store, recipe);
  expect(store.getState().notices).toEqual([]);
  store.setState({ dataSets: [setOf('s1', second)] });
  await tellDifferences(store, recipe);
  expect(store.getState().notices).toHaveLength(1);
});
