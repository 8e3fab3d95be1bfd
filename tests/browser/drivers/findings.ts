import type { Locator } from 'playwright-core';
import type { OpenApp } from './open-app.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Running methods, and reading what they found. */
export function findingsOf(app: OpenApp) {
  const { page } = app;
  const finding = (id: string) => page.locator(`[data-finding="${id}"]`);
  const open = async (toggle: Locator): Promise<void> => {
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  };
  return {
    /** Hot spots as they come. */
    async runHotSpots(): Promise<void> {
      await page.locator('[data-control="run-hot-spots"]').click();
      await app.settled();
    },
    /** Starts a run with other parameters, and does not wait for its end. */
    async beginRun(params: Readonly<Record<string, string>>): Promise<void> {
      await open(page.locator('[data-control="fold-run"]'));
      for (const [name, value] of Object.entries(params)) {
        const field = page.locator(`[data-control="run-${name}"]`);
        if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
        else {
          await field.fill(value);
          await field.press('Enter');
        }
      }
      await page.locator('[data-control="run-start"]').click();
    },
    progressOfRun: async (id: string): Promise<string> =>
      (await finding(id).locator('[role="progressbar"]').getAttribute('aria-label', { timeout: 20_000 })) ?? '',
    async cancelRun(id: string): Promise<void> {
      // At once: a button that is there for a second does not stand still for long.
      await page.locator(`[data-control="cancel-${id}"]`).dispatchEvent('click');
      await app.settled();
    },
    isRunning: async (id: string): Promise<boolean> =>
      (await page.locator(`[data-control="cancel-${id}"]`).count()) > 0,
    /** A finding as it stands. */
    findingNow: async (id: string): Promise<string> => oneLine(await finding(id).innerText()),
    /** A finding in words, with what it means and how it was made. */
    async finding(id: string): Promise<string> {
      await open(finding(id).locator('[data-control^="fold-meaning"]'));
      return oneLine(await finding(id).innerText());
    },
    /** The hot and cold spots of a finding, west to east. */
    spots: async (id: string): Promise<readonly string[]> =>
      (await finding(id).locator('.cluster').allInnerTexts()).map(oneLine),
    /** What the comparison says. */
    comparison: async (): Promise<string> =>
      oneLine(await page.locator('section.fold:has([data-control="fold-compare"])').innerText()),
    /** Every entry of the legends on the map. */
    legend: async (): Promise<readonly string[]> =>
      (await page.locator('[data-picture="map"] li[data-class]').allInnerTexts()).map(oneLine),
  };
}
