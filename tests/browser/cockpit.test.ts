import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analyst, analystOf, arrive } from './drivers/analyst.ts';
import { openApp } from './drivers/open-app.ts';

const small = { width: 1280, height: 800 };

describe('how the panels stand', () => {
  let analyst: Analyst;
  beforeAll(async () => {
    analyst = await arrive({ isShared: true, language: 'es', size: small });
  });
  afterAll(() => analyst.app.close());

  const box = (selector: string) => analyst.app.page.locator(selector).first().boundingBox();
  const width = async (side: 'left' | 'right'): Promise<number> =>
    Math.round((await box(`aside[data-side="${side}"]`))?.width ?? 0);

  it('has the bar in one row, in the longer language', async () => {
    const bar = await box('.top-bar');
    expect(bar?.height).toBeLessThan(56);
    const inside = await analyst.app.page
      .locator('.bar-actions')
      .evaluate((actions) => actions.getBoundingClientRect().right <= window.innerWidth);
    expect(inside).toBe(true);
  });

  it('moves the edges of side panels and the map by keys alone, within limits, and a double click gives back', async () => {
    const { page } = analyst.app;
    const first = await width('left');
    await page.locator('[data-control="left-width"]').focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    expect(await width('left')).toBe(first + 64);
    await page.keyboard.press('Home');
    expect(await width('left')).toBe(200);
    await page.keyboard.press('End');
    expect(await width('left')).toBeLessThanOrEqual(Math.ceil(small.width / 3));
    await page.locator('[data-control="left-width"]').dblclick();
    expect(await width('left')).toBe(first);
    await page.locator('[data-control="right-width"]').focus();
    await page.keyboard.press('ArrowLeft');
    const right = await width('right');
    const map = (await box('[data-picture="map"]'))?.height ?? 0;
    await page.locator('[data-control="map-height"]').focus();
    await page.keyboard.press('ArrowDown');
    expect((await box('[data-picture="map"]'))?.height ?? 0).toBeGreaterThan(map);
    await analyst.open('fold-runs');
    await analyst.press('fold-data');
    await page.waitForTimeout(400);
    const before = [await box('[data-picture="map"]'), await box('[data-picture="hovmoller"]')];
    await analyst.app.reload();
    expect(await width('right')).toBe(right);
    const after = [await box('[data-picture="map"]'), await box('[data-picture="hovmoller"]')];
    expect(after).toEqual(before);
    expect(await page.locator('[data-control="fold-runs"]').getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('[data-control="fold-data"]').getAttribute('aria-expanded')).toBe('false');
  });

  it('leaves nothing of a second map behind', async () => {
    const fonts = () => analyst.app.page.evaluate(() => document.fonts.size);
    const before = await fonts();
    await analyst.press('second-map');
    await expect.poll(fonts).toBeGreaterThan(before);
    await analyst.press('second-map-close');
    await expect.poll(fonts).toBe(before);
  });

  it('is no part of the study', async () => {
    expect(JSON.stringify(await analyst.study())).not.toMatch(/fold-|leftPx|mapShare/);
  });

  it('tells what a control means beside it, in Spanish, and leads to all definitions', async () => {
    const { page } = analyst.app;
    await analyst.press('help-scale-domain');
    expect(await page.locator('[data-help="scale-domain"]').innerText()).toContain('Todo el estudio: las clases salen');
    await analyst.choose('help-topic', 'fdr');
    expect(await page.locator('[data-help="fdr"]').innerText()).toContain('Benjamini-Hochberg');
    expect(await analyst.seriousFaults()).toEqual([]);
    await page.keyboard.press('Escape');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-control'));
    expect(focused).toBe('help-scale-domain');
  });

  it('says what the app is, and lists sources, methods and the licences of what is inside', async () => {
    const { page } = analyst.app;
    await analyst.press('about');
    await page.waitForSelector('[data-licence]');
    const text = await page.locator('[data-dialog="about-panel"]').innerText();
    expect(text).toContain('Solicitudes a otros sitios desde que se abrió: 0');
    expect(text).toContain('Puntos calientes (Getis-Ord Gi*)');
    expect(text).toMatch(/doi:10\.1111/);
    expect(text).toContain('CC BY 4.0');
    const packages = await page.locator('[data-control="about-package"] option').allInnerTexts();
    expect(packages.length).toBeGreaterThan(40);
    const maplibre = packages.find((one) => one.startsWith('maplibre-gl '));
    await page.selectOption('[data-control="about-package"]', { label: maplibre ?? '' });
    expect(await page.locator('[data-licence="maplibre-gl"]').innerText()).toContain('Redistribution and use');
    expect(await analyst.seriousFaults()).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('is set up for a person in one press; Back leads to the workspace before', async () => {
    const { page } = analyst.app;
    await page.click('[data-control="more"]');
    await analyst.press('more-presets');
    await analyst.press('preset-briefer');
    expect((await analyst.study()).workspace).toBe('briefing');
    await page.goBack();
    await analyst.app.settled();
    expect((await analyst.study()).workspace).toBe('explore');
    expect(await page.locator('aside[data-side="right"]').isHidden()).toBe(true);
    await page.click('[data-control="more"]');
    await page.keyboard.press('Escape');
    expect(await page.locator('details.more').getAttribute('open')).toBeNull();
    await page.click('[data-control="more"]');
    await analyst.press('more-presets');
    await analyst.press('preset-none');
    expect(await page.locator('aside[data-side="right"]').isVisible()).toBe(true);
    expect(analyst.app.errors).toEqual([]);
  });
});

it('shows first steps on the first visit alone: five, which the page stays in use under, and never again', async () => {
  const app = await openApp({ isFirstVisit: true, size: small });
  const { page } = app;
  const tour = page.locator('[data-tour]');
  await tour.waitFor();
  const steps: (string | null)[] = [];
  for (let i = 0; i < 5; i++) {
    steps.push(await tour.getAttribute('data-tour'));
    if (i < 4) await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
  }
  expect(steps).toEqual(['map', 'time', 'run', 'finding', 'export']);
  expect(await page.locator('.tour-ring').count()).toBe(1);
  expect(await analystOf(app).seriousFaults()).toEqual([]);
  await page.click('[data-control="more"]');
  await page.keyboard.press('Escape');
  expect(await tour.count()).toBe(1);
  await page.locator('[data-control="tour-next"]').click();
  expect(await tour.count()).toBe(0);
  await page.goto(page.url().split('#')[0] ?? '');
  await app.settled();
  await page.waitForTimeout(1000);
  expect(await tour.count()).toBe(0);
  await page.click('[data-control="more"]');
  await page.click('[data-control="more-tour"]');
  await tour.waitFor();
  await page.keyboard.press('Escape');
  expect(await tour.count()).toBe(0);
  expect(app.errors).toEqual([]);
});
