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
    /** Starts a run of a method with other parameters, and does not wait for its end. */
    async beginRun(params: Readonly<Record<string, string>>, method = 'getis-ord-star'): Promise<void> {
      await open(page.locator('[data-control="fold-run"]'));
      await page.locator('[data-control="run-method"]').selectOption(method);
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
    /** Names of the findings on the page, the newest first. */
    findings: (): Promise<readonly string[]> =>
      page
        .locator('[data-finding]')
        .evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.finding ?? '')),
    /** The one sentence that says what was found; empty where there is no answer. */
    async headline(id: string): Promise<string> {
      return oneLine((await finding(id).locator('.finding-headline').allInnerTexts()).join(' '));
    },
    /** What stands in the way of an answer. */
    refusals: async (id: string): Promise<readonly string[]> =>
      (await finding(id).locator('.problem-note').allInnerTexts()).map(oneLine),
    hasChart: async (id: string): Promise<boolean> => (await finding(id).locator('canvas').count()) > 0,
    async findingChart(id: string): Promise<Buffer> {
      const canvas = finding(id).locator('canvas').first();
      await canvas.scrollIntoViewIfNeeded();
      return canvas.screenshot();
    },
    findingPart: finding,
    /** A finding in words, with what it means, how it was made, and why another tool may differ. */
    async finding(id: string): Promise<string> {
      await open(finding(id).locator('[data-control^="fold-meaning"]'));
      await open(finding(id).locator('[data-control^="fold-differs"]'));
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
