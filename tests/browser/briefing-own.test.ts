import { strFromU8, unzipSync } from 'fflate';
import { getResolution, latLngToCell } from 'h3-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { AnalysisSpec, Document } from '../../src/document/document.ts';
import { toHash } from '../../src/document/url.ts';
import { readRecipe } from '../../src/export/read-recipe.ts';
import { newSheet } from '../../src/show/briefing/new-sheet.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import type { Exported } from './drivers/exports.ts';
import { type OwnRecord, ownFile, ownRecords } from './drivers/made-files.ts';

const day = 86_400_000;
const today = new Date();
const isoOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const records = ownRecords(isoOf(today.getTime() - day));
/** The first month with a day that is younger than 90 days, "2026-08". */
const until = isoOf(today.getTime() - 89 * day).slice(0, 7);

const refuges = { f1: 'Shelter of Saint Toribio', f2: 'Water station Nine', f3: 'Crossing point Zeta' };
const features: Document['features'] = Object.entries(refuges).map(([id, en], n) => ({
  ...{ id, kind: 'port', name: { en, es: en }, from: null, to: null, source: '' },
  lonLat: [[-100.6 + n / 10, 28.8]],
}));
const analysis = (id: string, method: string): AnalysisSpec => ({
  ...{ id, method, version: 1, params: method === 'getis-ord-star' ? { permutations: 99 } : {}, seed: 1 },
  ...{ data: 'incidents', period: 'now', chosen: 'not-said' },
});

/** Sheets of own data at their finest: small cells, surfaces, ridges, a corridor drawn by hand, a close camera. */
function finest(study: Document): Document {
  const asked: Document = {
    ...study,
    workspace: 'briefing',
    corridor: 'own-1',
    corridors: [
      {
        ...{ id: 'own-1', name: { en: 'Drawn', es: 'Trazado' }, fromKm: 1503, toKm: 2447, depthKm: 47 },
        ...{ sectors: [], states: [] },
      },
    ],
    features,
    grid: { ...study.grid, resolution: 7 },
    camera: { lon: -100.5, lat: 28.7, zoom: 10 },
  };
  const months = {
    from: monthIndex(today.getFullYear() - 2, 1),
    to: monthIndexOf(monthIndex(today.getFullYear() + 1, 1)),
  };
  const periods = { areas: { now: months, before: null }, incidents: { now: months, before: null } };
  const analyses = ['density-ridges', 'kernel-density', 'getis-ord-star'].map((method, n) => analysis(`a${n}`, method));
  const table = newSheet('table-map', { study: asked, periods, dataSets: [] }, 'p1').sheet;
  const found = newSheet('map-chart', { study: { ...asked, analyses }, periods, dataSets: [] }, 'p2').sheet;
  const note = { id: 'n1', element: 'x1', kind: 'text', text: { en: refuges.f1, es: '' } } as const;
  // What stands behind the sheets is coarse, and soon drawn.
  return {
    ...asked,
    grid: study.grid,
    sheets: [table, { ...found, notes: [{ ...note, at: [-100.6, 28.8], to: null }] }],
  };
}

/** All that a file holds as text, its own files too, by name; pictures have none. */
function textsIn(name: string, bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return Object.entries(unzipSync(bytes)).flatMap(([inner, own]) => textsIn(inner, own));
  }
  return /\.(png|jpe?g)$/.test(name) ? [] : [strFromU8(bytes)];
}

/** Records by cell and month: those of months that are old enough, in cell-months of five and more. */
function shownOf(all: readonly OwnRecord[]): ReadonlyMap<string, number> {
  const cellMonths = new Map<string, number>();
  for (const { day: on, lon, lat } of all) {
    const key = `${latLngToCell(Number(lat), Number(lon), 5)} ${on.slice(0, 7)}`;
    cellMonths.set(key, (cellMonths.get(key) ?? 0) + 1);
  }
  const shown = new Map<string, number>();
  for (const [key, count] of cellMonths) {
    const [cell = '', month = ''] = key.split(' ');
    if (count >= 5 && month < until) shown.set(cell, (shown.get(cell) ?? 0) + count);
  }
  return shown;
}

/** Dates of the figures in a text that are younger than a briefing may tell; the day on which it was made is none. */
function youngIn(text: string): readonly string[] {
  const made = new Set([isoOf(today.getTime()), isoOf(today.getTime() - day), isoOf(today.getTime() + day)]);
  const told = text.match(/\b20\d\d-\d\d(-\d\d)?(?![\d-])/g) ?? [];
  const last = isoOf(today.getTime() - day);
  return told.filter((date) => date.slice(0, 7) >= until && date <= last && !(made.has(date) && date !== last));
}

describe("a briefing of a person's own file", () => {
  let briefer: Analyst;
  let study: Document;
  beforeAll(async () => {
    briefer = await arrive({ isShared: true });
    await briefer.drop({ name: 'own.csv', bytes: ownFile(records) });
    await briefer.figures('incidents');
    study = finest(await briefer.study());
    await briefer.app.goTo(toHash(study).slice(1));
    await briefer.drawn();
  });
  afterAll(() => briefer.app.close());

  /** The file, after all that none may hold was looked for in it. */
  async function exported(format: string, languages: 'en' | 'es'): Promise<Exported> {
    const file = await briefer.exportBriefing({ format, scope: 'all', languages });
    const text = textsIn(file.name, file.bytes).join('\n');
    for (const secret of ['Quiroga', ...Object.values(refuges)]) expect(text, secret).not.toContain(secret);
    const places = new Set(text.match(/-?\d+\.\d{6}\b/g));
    const together = records.filter(({ lon, lat }) => places.has(lon) && places.has(lat));
    expect(together).toEqual([]);
    expect(text).not.toMatch(/\b03:[1-5]\d(:17)?\b/);
    expect(youngIn(text)).toEqual([]);
    const recipe = await readRecipe(file.bytes, file.name);
    if (!recipe.ok) throw new Error(recipe.error.code);
    expect(recipe.value.data.find(({ table }) => table === study.grid.incidents)).toMatchObject({
      ...{ read: null, accepted: null, threshold: 5 },
    });
    return file;
  }

  it('as map layers has cells of resolution 5 with the records of whole months that are old and not small', async () => {
    const { bytes } = await exported('geojson', 'en');
    const shown = shownOf(records);
    const layers = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.geojson'));
    const cells = layers
      .filter(([name]) => /cells-polygons|hot-spots-polygons/.test(name))
      .flatMap(
        ([, own]) =>
          JSON.parse(strFromU8(own)).features as readonly {
            readonly properties: { id: string; records: number | null };
          }[],
      )
      .map(({ properties }) => properties);
    expect(cells.length).toBeGreaterThan(100);
    expect(new Set(cells.map(({ id }) => getResolution(id)))).toEqual(new Set([5]));
    const told = cells.filter((cell) => cell.records !== null);
    expect(told.filter(({ id, records: count }) => count !== (shown.get(id) ?? 0))).toEqual([]);
    expect(told.filter(({ records: count }) => (count ?? 0) > 0).length).toBeGreaterThan(2);
    expect(layers.filter(([name]) => /finding|ridge/.test(name))).toEqual([]);
  });

  it('as a workbook adds up to what is shown, and holds no figure of 1 to 4', async () => {
    const { bytes } = await exported('xlsx', 'en');
    const book = unzipSync(bytes);
    const words = [...strFromU8(book['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si>(.*?)<\/si>/gs)].map(
      ([, inner = '']) => inner.replace(/<[^>]+>/g, ''),
    );
    const figures = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const rows = [...figures.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(?:<v>(.*?)<\/v>)?.*?<\/c>)/gs)].map(
        ([, column = '', kind = '', value = '']) => ({
          column,
          text: kind.includes('t="s"') ? (words[Number(value)] ?? '') : value,
        }),
      ),
    );
    const column = rows.flat().find(({ text }) => /incidents$/i.test(text))?.column;
    const counts = rows.flatMap((row) => row.filter((cell) => cell.column === column && /^\d+$/.test(cell.text)));
    const values = counts.map(({ text }) => Number(text));
    expect(values.length).toBeGreaterThan(50);
    expect(values.filter((value) => value > 0 && value < 5)).toEqual([]);
    const all = [...shownOf(records).values()].reduce((sum, count) => sum + count, 0);
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(all);
  });

  it('as slides and as one page says what was left out', async () => {
    const slides = await exported('pptx', 'en');
    const page = await exported('html', 'en');
    for (const { name, bytes } of [slides, page]) {
      const text = textsIn(name, bytes)
        .join(' ')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
      for (const said of [
        /whole months that are 90 days old/,
        /Density ridges of own data are left out/,
        /crossing points are left out/,
      ]) {
        expect(text, name).toMatch(said);
      }
    }
  });
});
