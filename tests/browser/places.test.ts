import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { hashOf } from './drivers/open-app.ts';
import { decodePng, differenceOf } from './drivers/png.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A person at the map with the panel of corridors open, at one page for all of it. */
async function atPlaces() {
  const analyst = await arrive({ isShared: true });
  const { page } = analyst.app;
  const map = page.locator('[data-picture="map"] canvas').first();
  /** Of the map, by shares of its width and height. */
  const pointOf = async (x: number, y: number): Promise<readonly [number, number]> => {
    const box = await map.boundingBox();
    if (box === null) throw new Error('no map');
    return [box.x + box.width * x, box.y + box.height * y];
  };
  return {
    ...analyst,
    map,
    /** Another study, in which nothing was drawn. */
    begin: async (language: Document['language'] = 'en'): Promise<void> => {
      await analyst.app.goTo(hashOf({ language }));
      await analyst.open('fold-places');
    },
    click: async (x: number, y: number): Promise<void> => {
      await page.mouse.click(...(await pointOf(x, y)));
      await analyst.app.settled();
    },
    point: async (x: number, y: number): Promise<void> => page.mouse.move(...(await pointOf(x, y))),
    progress: async (): Promise<string> => oneLine(await page.locator('[data-tool-progress]').innerText()),
    isDrawing: async (): Promise<boolean> => (await page.locator('[data-tool-progress]').count()) > 0,
    tip: async (): Promise<string> => {
      const tip = page.locator('[data-picture="map"] [aria-hidden="true"] p').last();
      await tip.waitFor();
      return oneLine(await tip.locator('..').innerText());
    },
    form: page.locator('[data-dialog="place-form"]'),
    fill: (name: string, text: string): Promise<void> => page.locator(`[data-control="${name}"]`).fill(text),
    loadText: async (name: string, text: string): Promise<readonly string[]> => {
      const file = { name, mimeType: 'application/geo+json', buffer: Buffer.from(text) };
      await page.locator('[data-control="place-load-input"]').setInputFiles(file);
      const lines = page.locator('[data-load-lines] li');
      await lines.first().waitFor();
      return lines.allInnerTexts();
    },
  };
}

const ownOf = async (
  analyst: Pick<Analyst, 'study'>,
): Promise<Pick<Document, 'corridors' | 'features' | 'corridor'>> => {
  const { corridors, features, corridor } = await analyst.study();
  return { corridors, features, corridor };
};

/** "km 1,437 to 2,280, 843 km" as numbers. */
const kmsIn = (text: string): readonly number[] =>
  [...text.matchAll(/[\d,]*\d/g)].map(([digits]) => Number(digits.replaceAll(',', '')));

let at: Awaited<ReturnType<typeof atPlaces>>;
beforeAll(async () => {
  at = await atPlaces();
});
afterAll(() => at.app.close());

describe('a corridor drawn along the border', () => {
  it("tells its kilometres, becomes the study's corridor, and is there after the page is loaded again", async () => {
    await at.begin();
    const before = await at.mapPicture();
    await at.press('place-draw-line');
    await at.click(0.62, 0.5);
    await at.point(0.8, 0.6);
    expect(await at.tip()).toMatch(/km [\d,]+ to [\d,]+, [\d,]+ km/);
    await at.click(0.8, 0.6);
    const [from, to, length] = kmsIn(await at.progress());
    expect(to - from).toBe(length);
    expect(length).toBeGreaterThan(100);
    await at.app.settled();
    expect(differenceOf(decodePng(before), decodePng(await at.mapPicture()))).toBeGreaterThan(0.01);
    await at.keys('Enter');
    await expect.poll(async () => oneLine(await at.form.innerText())).toContain('km along the border');
    expect(Math.round(Number(await at.valueOf('place-from-km')))).toBe(from);
    await at.touch('place-keep');
    expect(oneLine(await at.form.innerText())).toContain('Give it a name');
    await at.fill('place-name-en', 'Big Bend reach');
    await at.fill('place-name-es', 'Tramo del Big Bend');
    await at.press('place-keep');

    const own = await ownOf(at);
    expect(own).toMatchObject({ corridor: 'own-1', corridors: [{ name: { en: 'Big Bend reach' }, depthKm: 150 }] });
    expect(own.corridors[0]?.sectors.length).toBeGreaterThan(0);
    expect(own.corridors[0]?.states).toContain('chihuahua');
    expect(await at.sentence()).toContain('own corridor “Big Bend reach”');
    expect(await at.valueOf('corridor')).toBe('own-1');
    await at.figures('incidents');
    expect(await at.sentence()).toContain('Big Bend reach, km ');
    await at.switchLanguage('es');
    expect(await at.sentence()).toContain('Tramo del Big Bend, km ');
    await at.app.reload();
    expect(await ownOf(at)).toEqual(own);
    expect(await at.sentence()).toContain('Tramo del Big Bend, km ');

    await at.press('place-remove-own-1');
    expect((await at.study()).corridor).toBe('el-paso-eagle-pass-coahuila');
    await at.undo();
    expect(await ownOf(at)).toEqual(own);
    expect(at.app.errors).toEqual([]);
  });

  it('takes the last point back, and is given up, by keys', async () => {
    await at.begin();
    await at.press('place-draw-area');
    for (const [x, y] of [
      [0.6, 0.3],
      [0.75, 0.35],
      [0.75, 0.7],
    ] as const)
      await at.click(x, y);
    expect(await at.progress()).toMatch(/\d+ km deep$/);
    await at.keys('Backspace', 'Backspace');
    expect(await at.progress()).toBe('1 point');
    expect(await at.isDisabled('place-tool-finish')).toBe(true);
    await at.keys('Escape');
    expect(await at.isDrawing()).toBe(false);
    expect((await at.study()).corridors).toEqual([]);
  });

  it('is made by keyboard alone: its kilometres typed, or its points put in the middle of the map', async () => {
    await at.begin();
    const { page } = at.app;
    await at.tabTo('place-type');
    await at.keys('Enter');
    await at.tabTo('place-name-en');
    await page.keyboard.type('Coahuila reach');
    await at.tabTo('place-from-km');
    await page.keyboard.type('1,788');
    await at.tabTo('place-to-km');
    await page.keyboard.type('2450');
    expect(oneLine(await at.form.innerText())).toContain('662 km along the border');
    await at.keys('Enter');
    expect(await ownOf(at)).toMatchObject({
      corridor: 'own-1',
      corridors: [{ fromKm: 1788, toKm: 2450, states: ['coahuila'], sectors: ['big-bend', 'del-rio'] }],
    });

    await at.tabTo('place-draw-line');
    await at.keys('Enter');
    await at.map.focus();
    await at.keys('Space');
    const [first] = kmsIn(await at.progress());
    await at.keys('ArrowRight');
    await at.keys('ArrowRight');
    await at.keys('Space');
    const [from, to] = kmsIn(await at.progress());
    expect(Math.min(Math.abs(from - first), Math.abs(to - first))).toBe(0);
    expect(to).toBeGreaterThan(from);
    await at.keys('Enter');
    await at.form.waitFor();
    await at.keys('Escape');
    await at.form.waitFor({ state: 'detached' });
  });
});

describe('things on the map', () => {
  it('are drawn, saved as GeoJSON and loaded into another study as they were', async () => {
    await at.begin();
    await at.choose('place-kind', 'barrier');
    await at.press('place-draw-thing');
    await at.click(0.6, 0.3);
    await at.click(0.7, 0.4);
    const [x, y] = [0.8, 0.4];
    const box = await at.map.boundingBox();
    if (box === null) throw new Error('no map');
    await at.app.page.mouse.dblclick(box.x + box.width * x, box.y + box.height * y);
    await at.fill('place-name-en', 'Buoys');
    await at.fill('place-valid-from', '2023-7');
    await at.touch('place-keep');
    expect(oneLine(await at.form.innerText())).toContain('Write the year and the month');
    await at.fill('place-valid-from', '2023-07');
    await at.press('place-keep');
    const { features } = await at.study();
    expect(features).toMatchObject([{ id: 'f1', kind: 'barrier', from: '2023-07', to: null }]);
    expect(features[0]?.lonLat).toHaveLength(3);

    await at.press('place-type');
    await at.fill('place-name-en', 'Río corto');
    await at.fill('place-from-km', '2000');
    await at.fill('place-to-km', '2100');
    await at.press('place-keep');
    const own = await ownOf(at);
    const one = await at.savedBy('place-save-own-1');
    expect(one.name).toBe('corredor_rio-corto.geojson');
    const saved = await at.savedBy('place-save');
    expect(JSON.parse(saved.text).features).toHaveLength(2);

    await at.begin('es');
    expect((await at.loadText('mine.geojson', saved.text))[0]).toBe('Elementos leídos: 2; tomados: 2; omitidos: 0.');
    await at.press('place-load-keep');
    expect(await ownOf(at)).toEqual({ ...own, corridor: 'el-paso-eagle-pass-coahuila' });
    const again = await at.loadText('mine.geojson', saved.text);
    expect(again.join(' ')).toContain('ya están en el estudio: 2');
    expect(await at.isDisabled('place-load-keep')).toBe(true);
    await at.touch('place-load-panel-close');
    await at.press('place-show-own-1');
    expect(await at.sentence()).toContain('Río corto');
    await at.undo();
    await at.undo();
    expect(await ownOf(at)).toMatchObject({ corridors: [], features: [] });
    expect(at.app.errors).toEqual([]);
  });
});
