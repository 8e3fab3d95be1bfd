import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDocument } from '../../src/document/document.ts';
import { arrive } from './drivers/analyst.ts';
import { englishIn } from './drivers/english.ts';
import { hashOf } from './drivers/open-app.ts';
import { decodePng, differenceOf } from './drivers/png.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const grid = { ...emptyDocument.grid, figures: 'incidents' } as const;

/** A person at the list of layers, at one page for all of it. */
async function atLayers() {
  const analyst = await arrive({ isShared: true, hash: hashOf({ grid }) });
  const { page } = analyst.app;
  await analyst.open('fold-layers');
  const row = (id: string) => page.locator(`[data-layer="${id}"]`);
  const boxOf = async (id: string) => {
    await row(id).scrollIntoViewIfNeeded();
    const box = await row(id).boundingBox();
    if (box === null) throw new Error(`no row ${id}`);
    return box;
  };
  return {
    ...analyst,
    row,
    /** Ids of the layers, the topmost first. */
    order: (): Promise<readonly string[]> =>
      page.locator('[data-layer]').evaluateAll((rows) => rows.map((one) => (one as HTMLElement).dataset.layer ?? '')),
    studyOrder: async (): Promise<readonly string[]> => (await analyst.study()).layers.map(({ id }) => id).reverse(),
    said: async (): Promise<string> => oneLine(await page.locator('.layer-list ~ [role="status"]').innerText()),
    rowText: async (id: string): Promise<string> => oneLine(await row(id).locator('.layer-more').innerText()),
    legends: async (): Promise<readonly string[]> =>
      (await page.locator('[data-picture="map"] details section h3').allInnerTexts()).map(oneLine),
    /** Drags a row by its grip to the upper edge of another; lets go unless told to stay. */
    async drag(id: string, over: string, isLetGo = true): Promise<void> {
      const target = await boxOf(over);
      await row(id).locator('.layer-grip').hover();
      await page.mouse.down();
      await page.mouse.move(target.x + 60, target.y + 20, { steps: 3 });
      await page.mouse.move(target.x + 60, target.y + 3, { steps: 3 });
      if (!isLetGo) return;
      await page.mouse.up();
      await analyst.app.settled();
    },
    async slide(id: string, steps: number): Promise<void> {
      await page.locator(`[data-control="layer-opacity-${id}"]`).focus();
      for (let i = 0; i < steps; i++) await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(200);
      await analyst.app.settled();
    },
  };
}

let at: Awaited<ReturnType<typeof atLayers>>;
beforeAll(async () => {
  at = await atLayers();
});
afterAll(() => at.app.close());

describe('the layer list', () => {
  const first = emptyDocument.layers.map(({ id }) => id).reverse();

  it('has the topmost layer first, with what each shows or why it does not', async () => {
    expect(await at.order()).toEqual(first);
    expect(await at.rowText('l2')).toMatch(/^Incidents in cells [\d,]+ records$/);
    expect(await at.rowText('l1')).toMatch(/\d+ sectors$/);
    expect(await at.rowText('l8')).toMatch(/hidden$/);
    expect(await at.rowText('l5')).toMatch(/nothing to draw here$/);
  });

  it('is moved by dragging a grip, in one step that can be undone, and stays after the page is loaded again', async () => {
    const before = await at.mapPicture();
    await at.drag('l2', 'l1');
    const wanted = first.filter((id) => id !== 'l2');
    wanted.splice(wanted.indexOf('l1'), 0, 'l2');
    expect(await at.order()).toEqual(wanted);
    expect(await at.studyOrder()).toEqual(wanted);
    expect(await at.said()).toBe('Incidents in cells is now 3rd of 12 from the top');
    // The cells lie over the circles of sectors now.
    expect(differenceOf(decodePng(before), decodePng(await at.mapPicture()))).toBeGreaterThan(0.001);
    await at.app.reload();
    await at.open('fold-layers');
    expect(await at.order()).toEqual(wanted);
    await at.undo();
    expect(await at.order()).toEqual(first);
  });

  it('is left as it was where Esc gives up a drag', async () => {
    await at.drag('l4', 'l3', false);
    expect(await at.row('l3').getAttribute('data-drop')).toBe('before');
    await at.key('Escape');
    expect(await at.row('l3').getAttribute('data-drop')).toBeNull();
    await at.app.page.mouse.up();
    await at.app.settled();
    expect(await at.order()).toEqual(first);
  });

  it('is moved by keys and by buttons, and says where the layer is', async () => {
    await at.app.page.locator('[data-control="layer-grip-l8"]').focus();
    await at.keys('Alt+ArrowUp', 'Alt+ArrowUp');
    expect(await at.focused()).toBe('layer-grip-l8');
    const place = first.indexOf('l8') - 1;
    expect((await at.order()).indexOf('l8')).toBe(place - 1);
    expect(await at.said()).toMatch(/ is now \d(?:st|nd|rd|th) of 12 from the top$/);
    await at.keys('Alt+ArrowDown');
    expect((await at.order()).indexOf('l8')).toBe(place);
    await at.press('layer-more-l8');
    await at.press('layer-down-l8');
    expect(await at.order()).toEqual(first);
    await at.press('layer-more-l8');
  });

  it('hides a layer from the map and its legend, and shows it again', async () => {
    const [all, picture] = [await at.legends(), await at.mapPicture()];
    expect(await at.nameOf('layer-l2')).toBe('Hide Incidents in cells');
    await at.press('layer-l2');
    expect(await at.nameOf('layer-l2')).toBe('Show Incidents in cells');
    expect((await at.legends()).length).toBe(all.length - 1);
    expect((await at.legends()).join()).not.toContain('each cell');
    expect(differenceOf(decodePng(picture), decodePng(await at.mapPicture()))).toBeGreaterThan(0.001);
    await at.press('layer-l2');
    expect(await at.legends()).toEqual(all);
  });

  it('duplicates a layer, which has a name and an opacity of its own, on the map and in the legend', async () => {
    await at.press('layer-more-l2');
    await at.press('layer-copy-l2');
    expect((await at.order()).indexOf('l13')).toBe((await at.order()).indexOf('l2') - 1);
    await at.press('layer-more-l13');
    const before = await at.mapPicture();
    await at.slide('l13', 14);
    const own = (await at.study()).layers.find(({ id }) => id === 'l13');
    expect(own?.opacity).toBeCloseTo(0.3);
    expect(differenceOf(decodePng(before), decodePng(await at.mapPicture()))).toBeGreaterThan(0.0005);
    await at.type('layer-name-en-l13', 'Faint cells');
    expect(await at.legends()).toContain('Faint cells');
    expect(await at.nameOf('layer-l13')).toBe('Hide Faint cells');
    const swatches = at.app.page.locator('[data-picture="map"] section[aria-label="Faint cells"]');
    expect(await swatches.innerText()).toContain('in each cell');
    // A run of keys is one step.
    await at.undo();
    await at.undo();
    expect((await at.study()).layers.find(({ id }) => id === 'l13')?.opacity).toBe(1);
    await at.redo();
    await at.redo();
  });

  it('has names in both languages, the other standing in for one that is empty', async () => {
    await at.switchLanguage('es');
    expect(await at.legends()).toContain('Faint cells');
    await at.type('layer-name-es-l13', 'Celdas tenues');
    expect(await at.legends()).toContain('Celdas tenues');
    expect(await at.rowText('l13')).toMatch(/^Celdas tenues [\d,]+ registros$/);
    await at.keys('Tab');
    const list = await at.app.page.locator('.layer-list').allInnerTexts();
    expect(englishIn(list)).toEqual([]);
  });

  it('has no fault that axe or a ruler finds, light and dark, and nothing is wider than the panel', async () => {
    for (const theme of ['light', 'dark']) {
      expect(await at.seriousFaults(), theme).toEqual([]);
      expect(await at.textFaults(), theme).toEqual([]);
      await at.press('theme');
    }
    expect(await at.pageOverflow()).toEqual([0, 0]);
  });

  it('removes copies alone', async () => {
    expect(await at.isThere('layer-remove-l2')).toBe(false);
    await at.press('layer-remove-l13');
    expect(await at.order()).toEqual(first);
    expect(await at.focused()).toMatch(/^layer-more-/);
    expect(at.app.errors).toEqual([]);
  });
});

describe('a layer that gives way', () => {
  it('says to what, and is drawn again when that is hidden', async () => {
    await at.app.goTo(hashOf({ grid }));
    await at.runHotSpots();
    expect(await at.rowText('l2')).toMatch(/gives way to the hot spots$/);
    expect(await at.rowText('l3')).toMatch(/[\d,]+ records$/);
    await at.open('layer-more-l3');
    expect(await at.row('l3').innerText()).toContain('Its classes are those of its method');
    expect(await at.isThere('layer-classes-l3')).toBe(false);
    await at.press('layer-l3');
    expect(await at.rowText('l2')).toMatch(/records$/);
    await at.open('layer-more-l2');
    expect(await at.isThere('layer-classes-l2')).toBe(true);
  });
});
