import { buffer } from 'node:stream/consumers';
import type { PictureSpec } from '../../../src/show/drawing/picture-spec.ts';
import type { OpenApp } from './open-app.ts';

export interface Exported {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FiguresTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly csv: { readonly name: string; readonly text: string };
}

/** Pictures and tables that are saved. */
export function exportsOf(app: OpenApp) {
  const { page } = app;
  const saved = async (act: () => Promise<void>): Promise<Exported> => {
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await act();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
  };
  return {
    saved,
    /** What a button saves, as text. */
    async savedBy(control: string): Promise<{ readonly name: string; readonly text: string }> {
      const file = await saved(() => page.locator(`[data-control="${control}"]`).first().click());
      return { name: file.name, text: Buffer.from(file.bytes).toString('utf8') };
    },
    async exportPicture(what: PictureSpec['what'], size: PictureSpec['size']): Promise<Exported> {
      await page.locator('[data-control="export"]').click();
      await page.locator(`[data-control="export-what"][value="${what}"]`).check();
      await page.locator(`[data-control="export-size"][value="${size}"]`).check();
      const file = await saved(() => page.locator('[data-control="export-make"]').click());
      await page.keyboard.press('Escape');
      await app.settled();
      return file;
    },
    /** The table behind a picture ("map", "hovmoller" ...), sorted where a column is named, and the CSV saved from it. */
    async figuresTable(of: string, sortedBy?: string): Promise<FiguresTable> {
      await page.locator(`[data-control="table-${of}"]`).click();
      const table = page.locator('dialog[open] table');
      await table.waitFor();
      if (sortedBy !== undefined) await table.locator(`[data-control="sort-${sortedBy}"]`).click();
      const cellsOf = (rows: Element[]): string[][] =>
        rows.map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent?.trim() ?? ''));
      const [head] = await table.locator('thead tr').evaluateAll(cellsOf);
      const rows = await table.locator('tbody tr').evaluateAll(cellsOf);
      const csv = await saved(() => page.locator(`[data-control="save-csv-${of}"]`).click());
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      return { head, rows, csv: { name: csv.name, text: Buffer.from(csv.bytes).toString('utf8') } };
    },
  };
}
