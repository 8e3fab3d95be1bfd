import { afterAll, beforeAll, expect, it } from 'vitest';
import { endDesk, holdWorkers, loseMap } from './drivers/hold-workers.ts';
import { type OpenApp, openApp } from './drivers/open-app.ts';

const backMs = 60_000;
const restarted = 'had stopped, and was started again';

/** Incidents in the IOM's form: enough of them that they are still being read when the worker is ended. */
function manyIncidents(rows: number): string {
  const lines = [
    'Web ID,Incident Date,Total Number of Dead and Missing,Cause of Death,Location of Incident,Coordinates',
  ];
  for (let row = 0; row < rows; row++) {
    const [lat, lon] = [26 + (row % 500) / 100, -100 - (row % 900) / 100];
    lines.push(`${row},2019-0${1 + (row % 9)}-11,1,Drowning,Rio Grande,"${lat.toFixed(4)}, ${lon.toFixed(4)}"`);
  }
  return `${lines.join('\n')}\n`;
}

let app: OpenApp;
beforeAll(async () => {
  app = await openApp({ isShared: true, first: holdWorkers });
});
afterAll(() => app.close());

it('goes on when the worker that calculates is ended: in a run, while it reads a file, and at rest', async () => {
  const { page } = app;
  await page.click('[data-control="run-hot-spots"]');
  await endDesk(page);
  await app.settled();
  const told = page.locator('.notice', { hasText: restarted });
  await told.first().waitFor({ timeout: backMs });
  expect(await page.locator('.finding').count()).toBe(1);
  expect(await page.locator('.finding .problem-note').count()).toBe(0);

  const sets = page.locator('.data-set');
  const before = await sets.count();
  const file = { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(manyIncidents(60_000)) };
  await page.setInputFiles('[data-control="add-file-input"]', file);
  await endDesk(page);
  await sets.nth(before).waitFor({ timeout: backMs });
  await app.settled();
  expect(await told.count()).toBe(2);

  // At rest: the file is held by the page, and is not asked for again; what is asked next is answered from it.
  await endDesk(page);
  await expect.poll(() => told.count(), { timeout: backMs }).toBe(3);
  await app.settled();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await app.settled();
  expect(await sets.count()).toBe(before + 1);
  expect(await page.locator('.notice', { hasText: 'own.csv' }).count()).toBe(0);
  expect(app.errors).toEqual([]);
});

it('draws the map again when the graphics card lets go of it, by itself or at a press', async () => {
  const { page } = app;
  await page.click('button[aria-label="Zoom in"]');
  await app.settled();
  const camera = page.url();
  const fate = page.locator('[data-fate]').first();
  const canvases = page.locator('canvas.maplibregl-canvas');
  await loseMap(page, 1000);
  await fate.filter({ hasText: 'let go of the map. It is drawn again' }).waitFor();
  await fate.filter({ hasText: 'it was drawn again' }).waitFor({ timeout: backMs });
  await app.settled();
  // The one before is gone.
  expect(await canvases.count()).toBe(1);
  expect(page.url()).toBe(camera);
  await page.click('[data-control="map-redrawn"]');

  await loseMap(page, null);
  await page.locator('[data-control="map-redraw"]').click({ timeout: backMs });
  await fate.filter({ hasText: 'it was drawn again' }).waitFor({ timeout: backMs });
  await app.settled();
  // The new map is alive: it moves, and tells of it.
  await page.click('button[aria-label="Zoom in"]');
  await app.settled();
  await app.addressed();
  await expect.poll(() => page.url()).not.toBe(camera);
});

it('says that a part did not come, keeps the study, and loads it at a press', async () => {
  const { page } = app;
  await page.route(/regions-workspace.*\.js$/, (route) => route.abort());
  await page.locator('[data-control="workspace"][value="regions"]').check({ force: true });
  await page.locator('[data-control="retry-regions"]').waitFor();
  await page.unroute(/regions-workspace.*\.js$/);
  await page.click('[data-control="retry-regions"]');
  await page.locator('.other-workspace table').first().waitFor();
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('row 12: a name'))));
  const notice = page.locator('.notice', { hasText: 'Something on this page went wrong' });
  await notice.waitFor();
  expect(await notice.textContent()).not.toContain('row 12');
});
