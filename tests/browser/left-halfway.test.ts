import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApp, openApp } from './drivers/open-app.ts';

/** What was begun and left is not in the way of what comes next, and what was typed is not lost. */
describe('left halfway', () => {
  let app: OpenApp;
  beforeAll(async () => {
    app = await openApp({ isShared: true });
  });
  afterAll(() => app.close());

  const take = async (menu: 'select' | 'measure', kind: string): Promise<void> => {
    await app.page.click(`[data-control="tools-${menu}"]`);
    await app.page.click(`[data-control="tool-${kind}"]`);
  };

  it('a rectangle that Escape gives up under the hand selects nothing, and the next tool begins with nothing', async () => {
    const { page } = app;
    const box = await page.locator('[data-picture="map"] canvas').first().boundingBox();
    if (box === null) throw new Error('no map');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await take('select', 'select-rectangle');
    await page.mouse.move(x - 60, y - 30);
    await page.mouse.down();
    await page.mouse.move(x, y);
    await page.mouse.move(x + 40, y + 30);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await page.locator('[data-selection-count]').count()).toBe(0);
    await take('measure', 'measure-distance');
    expect(await page.locator('[data-mark-progress]').innerText()).toBe('');
    await page.keyboard.press('Escape');
  });

  it('a form stays as it is under the definition that was asked for in it', async () => {
    const { page } = app;
    await page.keyboard.press('Control+k');
    await page.fill('[data-control="commands"]', 'method hot spots');
    await page.keyboard.press('Enter');
    const form = page.locator('[data-dialog="run-dialog"]');
    const field = form.locator('input[type="number"]').first();
    await field.fill('7');
    await form.locator('.help-mark').first().click();
    const help = page.locator('[data-dialog="help-panel"]');
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('7');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('help-mark');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    expect(app.errors).toEqual([]);
  });

  it('tools of the map that did not come are told of, and come with the next need', async () => {
    const later = await openApp({ waits: false });
    const { page } = later;
    await page.route(/map-hand.*\.js$/, (route) => route.abort());
    await page.locator('[data-hand="failed"]').waitFor();
    await page.locator('.notice', { hasText: 'A part of the app could not be loaded' }).waitFor();
    await page.unroute(/map-hand.*\.js$/);
    await page.keyboard.press('Control+k');
    await page.fill('[data-control="commands"]', 'measure distance');
    await page.keyboard.press('Enter');
    await page.locator('[data-mark="measure-distance"]').waitFor();
  });
});
