import { closeSync, openSync, writeSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { seededRng } from '../../src/base/rng.ts';
import { settle } from './sheet-picture.ts';

const bytesInFile = 1e9;
const rowsInBlock = 100_000;

const header =
  'Fiscal Year,Month Grouping,Month (abbv),Component,Land Border Region,Area of Responsibility,AOR (Abbv),Demographic,Citizenship,Title of Authority,Encounter Type,Encounter Count\n';
const months = ['OCT', 'NOV', 'DEC', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP'];
const sectors = [
  'Big Bend Sector,BBT',
  'Del Rio Sector,DRT',
  'El Paso Sector,EPT',
  'Tucson Sector,TCA',
  'Yuma Sector,YUM',
];
const citizenships = ['MEXICO', 'GUATEMALA', 'HONDURAS', 'EL SALVADOR', 'CUBA'];

/** A CSV of 1 GB in CBP's form, one seeded block again and again. @returns rows */
export function makeLargeFile(path: string): number {
  const rng = seededRng(8);
  const pick = (from: readonly string[]): string => from[rng.nextBelow(from.length)] ?? '';
  const lines = Array.from({ length: rowsInBlock }, () => {
    const year = 2021 + rng.nextBelow(4);
    const area = `U.S. Border Patrol,Southwest Land Border,${pick(sectors)}`;
    return `${year},FYTD,${pick(months)},${area},Single Adults,${pick(citizenships)},Title 8,Apprehensions,${rng.nextBelow(90)}`;
  });
  const block = Buffer.from(`${lines.join('\n')}\n`);
  const blocks = Math.ceil(bytesInFile / block.length);
  const file = openSync(path, 'w');
  writeSync(file, header);
  for (let k = 0; k < blocks; k++) writeSync(file, block);
  closeSync(file);
  return blocks * rowsInBlock;
}

/** Adds the file, and waits until it stands among the data; a question about its size is answered with all of it. */
export async function readLargeFile(page: Page, path: string): Promise<void> {
  const sets = page.locator('.data-set');
  const before = await sets.count();
  await page.setInputFiles('[data-control="add-file-input"]', path);
  const ask = page.locator('[data-control="reading-read"]:not([disabled])');
  const isThere = sets.nth(before).waitFor({ timeout: 600_000 });
  const answer = ask.waitFor({ timeout: 600_000 }).then(() => ask.click());
  await Promise.race([isThere, answer]);
  await isThere;
  answer.catch(() => undefined);
  await settle(page);
}

/** Milliseconds from the press on "cancel", with a fifth of the file read, until nothing is read any more. */
export async function cancelLargeFile(page: Page, path: string): Promise<number> {
  await page.setInputFiles('[data-control="add-file-input"]', path);
  const share = (): boolean =>
    Number(document.querySelector('.notices [role="progressbar"]')?.getAttribute('aria-valuenow')) >= 20;
  await page.waitForFunction(share, undefined, { timeout: 600_000 });
  return page.locator('[data-control="cancel-import"]').evaluate(async (button: HTMLElement) => {
    const start = performance.now();
    button.click();
    while (document.querySelector('.notices [role="progressbar"]') !== null) {
      await new Promise((next) => requestAnimationFrame(next));
    }
    return performance.now() - start;
  });
}
