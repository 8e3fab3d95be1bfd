import type { OpenApp } from './open-app.ts';

/** The report on a file, as a person reads it. */
export function reportOf(app: OpenApp) {
  const { page } = app;
  const dialog = page.locator('dialog[data-dialog="report"]');
  return {
    async open(table: string): Promise<void> {
      await page.locator(`[data-control="report-${table}"]`).first().click();
      await dialog.waitFor();
    },
    /** Opens every part that is folded. */
    async unfold(): Promise<void> {
      const folded = dialog.locator('.fold-toggle[aria-expanded="false"]');
      while ((await folded.count()) > 0) await folded.first().click();
    },
    /** Rows read, accepted and left out. */
    async figures(): Promise<readonly number[]> {
      const texts = await dialog.locator('[data-figure] dd').allInnerTexts();
      return texts.map((text) => Number(text.replaceAll(',', '')));
    },
    text: async (): Promise<string> => (await dialog.innerText()).replace(/\s+/g, ' ').trim(),
    /** Rows of one part's table, cells as they stand. */
    rows: (fold: string): Promise<readonly (readonly string[])[]> =>
      dialog
        .locator('.fold', { has: page.locator(`[data-control="${fold}"]`) })
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? ''))),
    async close(): Promise<void> {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
