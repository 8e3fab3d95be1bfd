import { describe, expect, it } from 'vitest';
import { arrive } from '../browser/drivers/analyst.ts';
import { watchShifts } from '../browser/drivers/shifts.ts';

const telephone = { width: 390, height: 844 };

/** More than this of the window times the way that it goes is seen to jump. */
const mostShift = 0.02;

describe.each([
  { size: { width: 1280, height: 800 }, isTouched: false },
  { size: { width: 1920, height: 1080 }, isTouched: false },
  { size: telephone, isTouched: true },
])('at $size.width by $size.height', (options) => {
  it('moves nothing by itself after its first map: not for what comes late, is found, or is told', async () => {
    const analyst = await arrive(options);
    const { page, context } = analyst.app;
    const { since } = await watchShifts(analyst.app);
    await page.waitForTimeout(20_000);
    expect.soft(await since(), 'what comes late').toBeLessThan(mostShift);
    await page.locator('[data-control="run-hot-spots"]').click();
    await analyst.app.settled();
    await page.locator('.finding-headline').waitFor();
    expect.soft(await since(), 'hot spots').toBeLessThan(mostShift);
    const file = { name: 'none.csv', mimeType: 'text/csv', buffer: Buffer.from('nothing\nat all') };
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.waitForTimeout(1500);
    expect.soft(await since(), 'a file and what is said of it').toBeLessThan(mostShift);
    await context.setOffline(true);
    await page.waitForTimeout(500);
    expect.soft(await since(), 'no network').toBeLessThan(mostShift);
    await context.setOffline(false);
  });
});
