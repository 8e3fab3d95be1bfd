import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/base/month.ts';
import { type Document, emptyDocument } from '../../src/document/document.ts';
import { extractRecipe } from '../../src/export/recipe.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import type { Exported } from './drivers/exports.ts';
import { release2026 } from './drivers/made-files.ts';
import { hashOf } from './drivers/open-app.ts';
import { coloursIn, decodePng, differenceOf, rowsOf, shareOfColour } from './drivers/png.ts';

const amber = '#f2a900';
const sizes = { '1x': [1280, 720], '2x': [2560, 1440], '4k': [3840, 2160] } as const;
const study: Document = {
  ...emptyDocument,
  corridor: 'rio-grande-valley-tamaulipas',
  clauses: { time: { kind: 'months', from: monthIndex(2017, 10), to: monthIndex(2019, 10) } },
};

const recipeIn = (file: Exported) => {
  const recipe = extractRecipe(file.bytes);
  if (!recipe.ok) throw new Error(recipe.error.code);
  return recipe.value;
};

/** Another person's page. */
let other: Analyst;
beforeAll(async () => {
  other = await arrive({ isShared: true });
});
afterAll(() => other.app.close());

describe('a picture to take away', () => {
  let analyst: Analyst;
  let map: Exported;
  let view: Exported;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true, hash: hashOf(study) });
    map = await analyst.exportPicture('map', '1x');
    view = await analyst.exportPicture('view', '1x');
  });
  afterAll(() => analyst.app.close());

  it('of the map and of the whole view is drawn at the size of a screen', () => {
    for (const { bytes } of [map, view]) {
      const picture = decodePng(bytes);
      expect([picture.width, picture.height]).toEqual(sizes['1x']);
      expect(coloursIn(picture)).toBeGreaterThan(100);
    }
    expect(differenceOf(decodePng(map.bytes), decodePng(view.bytes))).toBeGreaterThan(0.05);
  });

  it.each([
    ['map', '2x'],
    ['view', '4k'],
  ] as const)('of the %s at %s has the pixels that it says', async (what, size) => {
    const picture = decodePng((await analyst.exportPicture(what, size)).bytes);
    expect([picture.width, picture.height]).toEqual(sizes[size]);
    expect(coloursIn(picture)).toBeGreaterThan(100);
  });

  it('has a name that says corridor, measure, months, language and day', () => {
    expect(map.name).toMatch(/^corredor_rio-grande-valley-tamaulipas_apprehensions_2017-10_2019-09_en_\d{8}\.png$/);
  });

  it('holds its recipe: the study, the files by SHA-256, and how many of their rows were used', async () => {
    const { document, data } = recipeIn(view);
    expect(document).toEqual(study);
    const figures = data.find(({ table }) => table === 'sector-months');
    expect(figures?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect([figures?.read, figures?.accepted]).toEqual([2772, 2772]);
  });

  it('brings the same view back where it is dropped, and the same picture is made from it again', async () => {
    await other.drop({ name: 'from-a-colleague.png', bytes: view.bytes });
    expect(await other.notices()).toEqual([]);
    expect(await other.study()).toEqual(study);
    expect(await other.sentence()).toBe(await analyst.sentence());
    const again = await other.exportPicture('view', '1x');
    expect(differenceOf(decodePng(view.bytes), decodePng(again.bytes))).toBeLessThan(0.002);
  });

  it('of real data has no amber band, and of synthetic data has one', async () => {
    expect(shareOfColour(rowsOf(decodePng(view.bytes), 0, 20), amber)).toBeLessThan(0.01);
    await analyst.app.goTo(hashOf({ grid: { ...emptyDocument.grid, figures: 'incidents', incidents: 'synthetic' } }));
    expect(await analyst.pageText()).toContain('Synthetic data');
    const synthetic = await analyst.exportPicture('map', '1x');
    expect(shareOfColour(rowsOf(decodePng(synthetic.bytes), 0, 20), amber)).toBeGreaterThan(0.5);
    expect(synthetic.name).toContain('synthetic');
  });
});

describe("small figures of the person's own data", () => {
  it('are held back on screen, in the table and in the saved file alike', async () => {
    await other.app.goTo(hashOf({}));
    const places = [
      { lon: -100.5, lat: 28.7, at: 9 },
      { lon: -106.4, lat: 31.7, at: 2 },
    ];
    await other.drop({ name: 'own.csv', bytes: release2026(places) });
    for (const of of ['hovmoller', 'profile', 'map']) {
      const { head, rows, csv } = await other.figuresTable(of);
      const at = head.findIndex((name) => /people|incidents|Deaths/i.test(name));
      const figures = rows.map((row) => row[at]);
      expect(figures, of).toContain(of === 'hovmoller' ? 'Fewer than 5' : 'Suppressed');
      expect(
        figures.filter((figure) => /^[1-4]$/.test(figure)),
        of,
      ).toEqual([]);
      expect(csv.text, of).toContain(of === 'hovmoller' ? '<5' : 'Suppressed');
      expect(
        csv.text
          .split('\r\n')
          .slice(1)
          .filter((line) => /,[1-4],,?$/.test(line)),
        of,
      ).toEqual([]);
    }
    expect(await other.notes()).toContain('Figures of 1 to 4 of data that are not public are suppressed');
    const { data } = recipeIn(await other.exportPicture('map', '1x'));
    expect(data.find(({ file }) => file === 'own.csv')?.threshold).toBe(5);
  });

  it('can be sorted by a heading, what is held back last', async () => {
    await other.app.goTo(hashOf({}));
    const { rows, csv } = await other.figuresTable('profile', 'figure');
    const figures = rows.map((row) => Number(row[3].replaceAll(',', '')));
    expect(figures).toEqual([...figures].sort((a, b) => a - b));
    expect(csv.name).toMatch(/^corredor_.*_profile_\d{8}\.csv$/);
  });
});
