import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { OpenApp } from './open-app.ts';
import { reportOf } from './report.ts';

/** A file by its path, or made on the spot. */
export type Given = string | { readonly name: string; readonly bytes: Uint8Array | string };

const bytesOf = (given: Exclude<Given, string>): Buffer => Buffer.from(given.bytes);

/** A folder for files too large for memory; its taker removes it. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'corredor-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Handing files to the page. */
export function handOverOf(app: OpenApp) {
  const { page } = app;
  const begin = async (...files: readonly Given[]): Promise<void> => {
    const dropped = await Promise.all(
      files.map(async (given) => ({
        name: typeof given === 'string' ? basename(given) : given.name,
        base64: (typeof given === 'string' ? await readFile(given) : bytesOf(given)).toString('base64'),
      })),
    );
    await page.evaluate((list) => {
      const data = new DataTransfer();
      for (const { name, base64 } of list) {
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      }
      const options = { bubbles: true, cancelable: true, dataTransfer: data };
      document.body.dispatchEvent(new DragEvent('dragover', options));
      document.body.dispatchEvent(new DragEvent('drop', options));
    }, dropped);
  };
  return {
    /** Drops files on the page and does not wait. */
    beginDrop: begin,
    async drop(...files: readonly Given[]): Promise<void> {
      await begin(...files);
      await app.settled();
    },
    /** Gives a file through "Add a file", the way for files that are too large to be carried into the page by hand. */
    async beginAdding(path: string): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      await page.locator('[data-control="add-file"]').click();
      await (await chooser).setFiles(path, { timeout: 120_000 });
    },
    /** What is said of a read that goes on, and its share done; null when none does. */
    async progress(): Promise<{ readonly text: string; readonly percent: number } | null> {
      const bar = page.locator('.notices [role="progressbar"]');
      if ((await bar.count()) === 0) return null;
      const [text, percent] = await Promise.all([bar.getAttribute('aria-label'), bar.getAttribute('aria-valuenow')]);
      return { text: text ?? '', percent: Number(percent ?? Number.NaN) };
    },
    async cancelReading(): Promise<void> {
      await page.locator('[data-control="cancel-import"]').click();
      await app.settled();
    },
    /** Everything in the place for notices: what went wrong, and files that are asked for. */
    notices: async (): Promise<readonly string[]> => {
      const texts = await page.locator('.notices .notice').allInnerTexts();
      return texts.map((text) => text.replace(/\s+/g, ' ').trim());
    },
    async dismissNotices(): Promise<void> {
      const buttons = page.locator('.notices [data-control^="dismiss-"]');
      while ((await buttons.count()) > 0) await buttons.first().click();
    },
    /** Names of the data sets on display. */
    dataSets: async (): Promise<readonly string[]> => {
      const names = await page.locator('.data-set-name').allInnerTexts();
      return names.map((name) => name.trim());
    },
    /** Figures of the report of one data set: rows read, accepted, rejected; and all that it says. */
    async report(table: string) {
      const report = reportOf(app);
      await report.open(table);
      await report.unfold();
      const [read, accepted, rejected] = await report.figures();
      const text = await report.text();
      await report.close();
      return { read, accepted, rejected, text };
    },
  };
}
