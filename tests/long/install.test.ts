import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { dist } from '../../scripts/setup/build.mjs';
import { root } from '../../scripts/setup/install.mjs';
import { writeOffline } from '../../scripts/setup/offline.mjs';
import { serve } from '../../scripts/setup/serve.mjs';
import { openApp, requestsElsewhere } from '../browser/drivers/open-app.ts';
import { servePlainly } from '../browser/drivers/plain-server.ts';

const keptMs = 90_000;

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'corredor-install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const untilKept = (page: Page) => page.locator('[data-works-offline="true"]').waitFor({ timeout: keptMs });
const versionOf = (page: Page) => page.locator('meta[name="corredor-version"]').getAttribute('content');

it('runs from a copied folder by a plain server, and then without any', async ({ skip }) => {
  const folder = newFolder();
  cpSync(dist, join(folder, 'memoria usb', 'año 2026', 'corredor'), { recursive: true });
  const server = await servePlainly(folder);
  if (server === null) return skip('there is no python3 here to serve the folder');
  onTestFinished(() => server.stop());
  const at = `${server.url}memoria%20usb/a%C3%B1o%202026/corredor/`;
  const app = await openApp({ at, keepsApp: true, language: 'es' });
  const { page } = app;
  expect(app.errors).toEqual([]);
  await untilKept(page);
  expect(await page.locator('.status-bar').textContent()).toContain('Funciona sin red');
  expect(requestsElsewhere(app.requests, at)).toEqual([]);
  await server.stop();
  await app.reload();
  // What runs methods was never asked for while there was a server.
  await page.click('[data-control="run-hot-spots"]');
  await app.settled();
  await page.locator('.finding').first().waitFor({ timeout: keptMs });
  await page.locator('[data-control="workspace"][value="regions"]').check({ force: true });
  await page.locator('.other-workspace table').first().waitFor({ timeout: keptMs });
  expect(await page.locator('.notice').count()).toBe(0);
  // Nor what places are found in.
  await page.locator('[data-control="workspace"][value="explore"]').check({ force: true });
  await page.keyboard.press('/');
  await page.locator('dialog[open] [role="combobox"]').fill('Nogales');
  await page.locator('dialog[open] [role="option"]').first().waitFor({ timeout: keptMs });
  expect(requestsElsewhere(app.requests, at)).toEqual([]);
});

/** Another build of the app: what shows regions has another name and other bytes. */
async function otherBuild(from: string, to: string, mark: string): Promise<void> {
  cpSync(from, to, { recursive: true });
  const before = readdirSync(join(to, 'assets')).find((name) => /^regions-workspace.*\.js$/.test(name));
  if (before === undefined) throw new Error('no file shows regions');
  const after = before.replace('regions-workspace', `regions-workspace-${mark}`);
  for (const name of ['index.html', ...readdirSync(join(to, 'assets')).map((file) => `assets/${file}`)]) {
    if (!/\.(html|js)$/.test(name)) continue;
    const text = readFileSync(join(to, name), 'utf8');
    if (text.includes(before)) writeFileSync(join(to, name), text.replaceAll(before, after));
  }
  renameSync(join(to, 'assets', before), join(to, 'assets', after));
  await writeOffline(to);
}

/** The folder that is served becomes another. */
function swap(site: string, next: string): void {
  renameSync(site, `${site}-before-${next.split('/').at(-1)}`);
  renameSync(next, site);
}

const lookForNewer = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')));
/** What shows regions, as the page itself got it. */
const partsOfRegions = (page: Page) =>
  page.evaluate(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return [...new Set(names.filter((name) => /regions-workspace.*\.js$/.test(name)))];
  });
const keptBuilds = (page: Page) => page.evaluate(async () => (await caches.keys()).length);

it('tells of a newer build, never mixes two, and refuses half of one', { timeout: 400_000 }, async () => {
  const folder = newFolder();
  const [site, newer, broken] = ['site', 'newer', 'broken'].map((name) => join(folder, name));
  cpSync(dist, site, { recursive: true });
  await writeOffline(site);
  await otherBuild(site, newer, 'newer');
  await otherBuild(site, broken, 'broken');
  const cut = readdirSync(join(broken, 'assets')).find((name) => name.startsWith('regions-workspace-broken'));
  writeFileSync(join(broken, 'assets', String(cut)), 'half a file');
  const server = await serve({ folder: site });
  onTestFinished(() => server.close());
  const app = await openApp({ at: server.url, keepsApp: true });
  const { page } = app;
  await untilKept(page);
  const version = await versionOf(page);
  swap(site, newer);
  await lookForNewer(page);
  const notice = page.locator('.notice', { hasText: 'A newer version is here' });
  await notice.waitFor({ timeout: keptMs });
  // The page is still the older one, and takes from its own build what the server has no more.
  await page.locator('[data-control="workspace"][value="regions"]').check({ force: true });
  await page.locator('.other-workspace table').first().waitFor({ timeout: keptMs });
  expect(await partsOfRegions(page)).toEqual([expect.not.stringContaining('newer')]);
  expect(await keptBuilds(page)).toBe(2);
  await notice.locator('[data-control^="follow-"]').click();
  await page.waitForFunction(
    (before) => {
      const meta = document.querySelector<HTMLMetaElement>('meta[name="corredor-version"]');
      return meta !== null && meta.content !== before;
    },
    version,
    { timeout: keptMs },
  );
  await page.locator('.other-workspace table').first().waitFor({ timeout: keptMs });
  expect(await partsOfRegions(page)).toEqual([expect.stringContaining('newer')]);
  await untilKept(page);
  await expect.poll(() => keptBuilds(page), { timeout: 20_000 }).toBe(1);
  const newerVersion = await versionOf(page);
  swap(site, broken);
  await lookForNewer(page);
  await page.waitForTimeout(3000);
  expect(await page.locator('.notice').count()).toBe(0);
  await page.reload();
  await page.locator('.other-workspace table').first().waitFor({ timeout: keptMs });
  expect(await versionOf(page)).toBe(newerVersion);
});

it('holds no address of the machine that built it', () => {
  const filesIn = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
  const naming = filesIn(dist).filter((path) => /\.(html|js|css|json|txt)$/.test(path));
  expect(naming.length).toBeGreaterThan(20);
  expect(naming.filter((path) => readFileSync(path, 'utf8').includes(root.replace(/[/\\]$/, '')))).toEqual([]);
});
