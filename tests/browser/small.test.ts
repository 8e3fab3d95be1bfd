import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/base/words.ts';
import { type Analyst, arrive } from './drivers/analyst.ts';
import { fingersOf, smallTargets } from './drivers/fingers.ts';
import { hashOf } from './drivers/open-app.ts';

const telephone = { width: 390, height: 844 };
/** WCAG asks for 24; a finger for more. */
const leastTargetPx = 32;

describe('on a telephone', () => {
  let analyst: Analyst;
  let fingers: Awaited<ReturnType<typeof fingersOf>>;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true, size: telephone, isTouched: true });
    fingers = await fingersOf(analyst.app);
  });
  afterAll(() => analyst.app.close());

  const smallPrint = (): Promise<readonly string[]> =>
    analyst.app.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter(
          (element) => element.checkVisibility() && [...element.childNodes].some(({ nodeType }) => nodeType === 3),
        )
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 11)
        .map((element) => element.innerText),
    );
  /** Texts below the window are reached by scrolling the page, which is no fault. */
  const faults = async (): Promise<readonly string[]> =>
    (await analyst.textFaults()).filter((fault) => !fault.startsWith('outside the window'));

  it.each(languages)(
    'is readable in %s, in each workspace and at 360 px: nothing cut, over another or beside the page',
    async (language) => {
      const { page } = analyst.app;
      for (const [size, workspace] of [
        [telephone, 'explore'],
        [{ width: 360, height: 640 }, 'explore'],
        [telephone, 'regions'],
        [telephone, 'briefing'],
      ] as const) {
        await page.setViewportSize(size);
        await analyst.app.goTo(hashOf({ language, workspace, theme: language === 'es' ? 'dark' : 'light' }));
        const where = `${workspace} at ${size.width}`;
        await page.evaluate(() => window.scrollTo(0, 0));
        expect.soft(await faults(), where).toEqual([]);
        expect.soft((await analyst.pageOverflow())[0], where).toBeLessThanOrEqual(0);
        expect.soft(await smallPrint(), where).toEqual([]);
        expect.soft(await analyst.seriousFaults(), where).toEqual([]);
        if (workspace === 'explore') expect.soft(await smallTargets(analyst.app, leastTargetPx), where).toEqual([]);
      }
      await page.setViewportSize(telephone);
    },
  );

  it('has dialogs that fit, and scroll in themselves', async () => {
    const { page } = analyst.app;
    await analyst.app.goTo(hashOf({ language: 'es' }));
    for (const opener of [
      'find-open',
      'export',
      'privacy',
      'about',
      'studies',
      'more-commands',
      'more-help',
      'more-keys',
      'more-presets',
    ]) {
      if (opener.startsWith('more-') || opener === 'studies') await page.click('[data-control="more"]');
      await page.locator(`[data-control="${opener}"]`).click();
      const dialog = page.locator('dialog[open]');
      await dialog.waitFor();
      const box = await dialog.boundingBox();
      expect.soft(box?.x, opener).toBeGreaterThanOrEqual(0);
      expect.soft((box?.x ?? 0) + (box?.width ?? 999), opener).toBeLessThanOrEqual(telephone.width);
      expect.soft((box?.y ?? 0) + (box?.height ?? 999), opener).toBeLessThanOrEqual(telephone.height);
      expect.soft(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth), opener).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  });

  it('leads to its parts from the foot of the window, and opens what is folded', async () => {
    const { page } = analyst.app;
    await analyst.app.goTo(hashOf({ language: 'es' }));
    for (const part of ['filters', 'layers', 'findings']) {
      await page.locator(`[data-control="fold-${part}"]`).click();
      await page.locator(`[data-control="jump-${part}"]`).click();
      await analyst.app.settled();
      const toggle = page.locator(`[data-control="fold-${part}"]`);
      expect(await toggle.getAttribute('aria-expanded')).toBe('true');
      const box = await toggle.boundingBox();
      expect(box?.y ?? 999).toBeLessThan(300);
    }
    await page.locator('[data-control="jump-map"]').click();
    expect((await page.locator('[data-picture="map"]').boundingBox())?.y ?? 999).toBeLessThan(60);
  });

  it('has a map that one finger moves, two zoom, a tap pins on, and a long press tells where from', async () => {
    await analyst.app.goTo(hashOf({}));
    const { page, context } = analyst.app;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const map = '[data-picture="map"] canvas';
    const middle = await fingers.middle(map);
    const before = await fingers.scrolled();
    await fingers.drag(middle, [0, -80]);
    expect(await fingers.scrolled()).toBe(before);
    const moved = (await analyst.study()).camera;
    expect(moved).not.toBeNull();
    await fingers.pinch(middle, 30, 90);
    const closer = (await analyst.study()).camera;
    expect(closer?.zoom ?? 0).toBeGreaterThan((moved?.zoom ?? 99) + 0.5);
    await analyst.app.goTo(hashOf({ camera: { lon: -106.45, lat: 31.7, zoom: 7 } }));
    await fingers.tap(await fingers.middle(map));
    await expect.poll(async () => (await analyst.study()).pins).toHaveLength(1);
    const said = page.locator('[data-part="figure"]:visible');
    await expect.poll(() => said.count()).toBe(1);
    expect(await said.evaluate((figure) => figure.closest('[data-pin]') !== null)).toBe(true);
    const [x, y] = await fingers.middle(map);
    await fingers.rest([x - 60, y + 30], 700);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/°/);
    expect((await analyst.study()).pins).toHaveLength(1);
  });

  it('has charts that scroll with the page, are brushed across, and zoomed by two fingers', async () => {
    await analyst.app.goTo(hashOf({}));
    const chart = '[data-chart="hovmoller"]';
    const middle = await fingers.middle(chart);
    const before = await fingers.scrolled();
    await fingers.drag(middle, [4, -120]);
    expect(await fingers.scrolled()).toBeGreaterThan(before + 40);
    expect((await analyst.study()).clauses).toEqual({});
    await fingers.drag(await fingers.middle(chart), [90, 30]);
    expect((await analyst.study()).clauses.place?.kind).toBe('kilometres');
    await fingers.pinch(await fingers.middle(chart), 20, 110);
    expect((await analyst.study()).picture.months).not.toBeNull();
  });

  it('has a time band and a playback that a finger moves', async () => {
    await analyst.app.goTo(hashOf({}));
    const { page } = analyst.app;
    const handle = await fingers.middle('[data-control="band-from"]');
    expect((await page.locator('[data-control="band-from"]').boundingBox())?.width).toBeGreaterThanOrEqual(32);
    await fingers.drag(handle, [120, 3]);
    expect((await analyst.study()).clauses.time?.kind).toBe('months');
    await fingers.tap(await fingers.middle('[data-control="playback-open"]'));
    await page.locator('.playback').waitFor();
    expect.soft(await faults()).toEqual([]);
    expect.soft((await analyst.pageOverflow())[0]).toBeLessThanOrEqual(0);
    expect.soft(await smallTargets(analyst.app, leastTargetPx)).toEqual([]);
    expect(analyst.app.errors).toEqual([]);
  });
});
