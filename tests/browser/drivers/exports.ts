import { readFile } from 'node:fs/promises';
import type { SheetSpec } from '../../../src/document/document.ts';
import type { OpenApp } from './open-app.ts';

export interface Exported {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Pictures and tables that are saved. */
export function exportsOf(app: OpenApp) {
  const { page } = app;
  const saved = async (act: () => Promise<void>): Promise<Exported> => {
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await act();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  return {
    async exportPicture(what: SheetSpec['what'], size: SheetSpec['size']): Promise<Exported> {
      await page.locator('[data-control="export"]').click();
      await page.locator(`[data-control="export-what"][value="${what}"]`).check();
      await page.locator(`[data-control="export-size"][value="${size}"]`).check();
      const file = await saved(() => page.locator('[data-control="export-make"]').click());
      await page.keyboard.press('Escape');
      await app.settled();
      return file;
    },
    /** The table behind a picture, as it stands: its head and its rows. */
    async figuresTable(of: string) {
      await page.locator(`[data-control="table-${of}"]`).click();
      const table = page.locator('dialog[open] table');
      await table.waitFor();
      const cellsOf = (rows: Element[]) =>
        rows.map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent?.trim() ?? ''));
      return { head: (await table.locator('thead tr').evaluateAll(cellsOf))[0], rows: await table.locator('tbody tr').evaluateAll(cellsOf) };
    },
    saved,
  };
}
