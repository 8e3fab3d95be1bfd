import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../src/document/document.ts';
import { plainStyle } from '../../src/document/layers.ts';
import { arrive } from './drivers/analyst.ts';
import { hashOf } from './drivers/open-app.ts';

const camera = { lon: -106.3, lat: 31.6, zoom: 7.5 };
/** Places of the map, as shares of its width and height. */
const places = [0.4, 0.7, 0.97].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));

describe('a tooltip', () => {
  it('stands whole in the map wherever the pointer is, and ends with where its figure is from', async () => {
    const { app } = await arrive({ hash: hashOf({ camera, language: 'es' }) });
    const { page } = app;
    const box = await page.locator('[data-picture="map"]').boundingBox();
    if (box === null) throw new Error('no map');
    const tip = page.locator('[class*="_tooltip"]');
    let seen = 0;
    for (const [x, y] of places) {
      await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
      await app.settled();
      for (const own of await tip.all()) {
        const at = await own.boundingBox();
        if (at === null || (await own.innerText()) === '') continue;
        seen += 1;
        expect(at.y).toBeGreaterThanOrEqual(box.y - 1);
        expect(at.y + at.height).toBeLessThanOrEqual(box.y + box.height + 1);
        expect(at.x + at.width).toBeLessThanOrEqual(box.x + box.width + 1);
        // Of the incidents' own months: the figures of sectors beside them begin in 1999.
        expect(await own.innerText()).toMatch(/enero de 2014 a abril de 2025[\s\S]*OIM: muertes y desapariciones/);
      }
    }
    expect(seen).toBeGreaterThan(2);
    expect(app.errors).toEqual([]);
  });
});

describe('what was read at the cross', () => {
  it('is gone when the map moves on', async () => {
    const { app } = await arrive({ hash: hashOf({ camera }) });
    const said = app.page.locator('[data-map-said]');
    await app.page.locator('[data-picture="map"] canvas').first().focus();
    await app.page.keyboard.press('Enter');
    expect(await said.textContent()).toContain('IOM: deaths and disappearances');
    await app.page.keyboard.press('ArrowRight');
    await app.settled();
    expect(await said.textContent()).toBe('');
  });
});

describe('the head of a wide legend', () => {
  it.each([
    ['es', 1280],
    ['es', 1100],
    ['en', 1100],
  ] as const)('is not covered by the tools, %s at %i pixels', async (language, width) => {
    const layers = emptyDocument.layers.map((one) =>
      one.layer === 'areas'
        ? { ...one, visible: true, areas: 'counties', style: { ...plainStyle, method: 'box' as const } }
        : one,
    );
    const { app } = await arrive({ size: { width, height: 800 }, hash: hashOf({ camera, language, layers }) });
    for (const control of ['table-map', 'map-legend-notes']) {
      const isPressed = await app.page.locator(`[data-control="${control}"]`).evaluate((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return [left + 2, right - 2].every((x) => button.contains(document.elementFromPoint(x, (top + bottom) / 2)));
      });
      expect(isPressed, control).toBe(true);
    }
  });
});

it.each(['en', 'es'] as const)('two maps leave the whole of their tools to be pressed, in %s', async (language) => {
  const { app, press } = await arrive({ hash: hashOf({ language }) });
  const { page } = app;
  await press('second-map');
  await app.settled();
  const [left, right] = await page
    .locator('.maps [data-hand]')
    .evaluate((map) => [map.getBoundingClientRect().left, map.getBoundingClientRect().right] as const);
  for (const control of ['tools-select', 'tools-measure', 'playback-open']) {
    const box = await page.locator(`[data-control="${control}"]`).boundingBox();
    expect(box?.x, control).toBeGreaterThanOrEqual(left);
    expect((box?.x ?? 0) + (box?.width ?? 0), control).toBeLessThanOrEqual(right);
  }
  const names = { en: /Select/, es: /Seleccionar/ };
  expect(await page.getByRole('button', { name: names[language] }).count()).toBeGreaterThan(0);
  expect(app.errors).toEqual([]);
});
