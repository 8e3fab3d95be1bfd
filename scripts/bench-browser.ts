import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { seededRng } from '../src/base/rng.ts';
import { dist, ensureBuilt } from './setup/build.mjs';
import { chromiumFlags, ensureChromium, howToGetChromium } from './setup/chromium.mjs';
import { serve } from './setup/serve.mjs';

// What is timed in Chromium: the first map, its bytes, and long tasks of the page while a file is read and a method runs.

const longTaskMs = 50;
const mostBytes = 1_500_000;
const fileRows = 400_000;

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly asked: string;
  readonly holds: boolean;
}

/** Incidents in the IOM's form, seeded: what a large dropped file looks like. */
function makeFile(path: string): void {
  const rng = seededRng(1);
  const lines = ['Web ID,Incident Date,Number of Dead,Total Number of Dead and Missing,Cause of Death,Coordinates'];
  for (let row = 0; row < fileRows; row++) {
    const lat = (25.5 + rng.nextUnit() * 7).toFixed(5);
    const lon = (-115 + rng.nextUnit() * 17).toFixed(5);
    const date = new Date(Date.UTC(2014, 0, 1 + rng.nextBelow(4000))).toISOString().slice(0, 10);
    lines.push(`${row},${date},1,1,Drowning,"${lat}, ${lon}"`);
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}

const isAtRest = () =>
  document.documentElement.dataset.ready === 'true' && document.querySelector('[data-at-rest="true"]') !== null;

const settle = async (page: Page): Promise<void> => {
  await page.waitForFunction(isAtRest, undefined, { timeout: 120_000 });
};

/** Collects long tasks of the page from now on. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, { longTasks: found });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push(entry.duration);
    }).observe({ type: 'longtask' });
  });

/** Long tasks since `watch`, forgotten once told. */
const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const found: unknown = Reflect.get(window, 'longTasks');
    return Array.isArray(found) ? found.splice(0).map(Number) : [];
  });

const taskRow = (what: string, tasks: readonly number[]): Row => ({
  what,
  measured: tasks.length === 0 ? 'none' : tasks.map((ms) => `${Math.round(ms)} ms`).join(', '),
  asked: `no task over ${longTaskMs} ms`,
  holds: tasks.every((ms) => ms <= longTaskMs),
});

async function firstMap(page: Page, url: string): Promise<readonly Row[]> {
  let bytes = 0;
  page.on('response', async (response) => {
    const sizes = await response
      .request()
      .sizes()
      .catch(() => null);
    bytes += (sizes?.responseBodySize ?? 0) + (sizes?.responseHeadersSize ?? 0);
  });
  const start = performance.now();
  await page.goto(`${url}#start`);
  await page.waitForSelector('[data-at-rest="true"]', { timeout: 120_000 });
  const seconds = (performance.now() - start) / 1000;
  await settle(page);
  return [
    { what: 'time to the first map', measured: `${seconds.toFixed(1)} s`, asked: 'printed', holds: true },
    {
      what: 'bytes over the wire, gzip, whole first view',
      measured: `${(bytes / 1000).toFixed(0)} kB`,
      asked: `under ${mostBytes / 1000} kB`,
      holds: bytes > 0 && bytes < mostBytes,
    },
  ];
}

async function reading(page: Page, file: string): Promise<Row> {
  await page.setInputFiles('[data-control="add-file-input"]', file);
  await page.waitForSelector('[data-control="cancel-import"]');
  await watch(page);
  await page.waitForSelector('[data-control="cancel-import"]', { state: 'detached', timeout: 120_000 });
  const tasks = await longTasks(page);
  await settle(page);
  return taskRow(`reading ${fileRows.toLocaleString('en')} rows`, tasks);
}

async function analysing(page: Page): Promise<Row> {
  await longTasks(page);
  await page.click('[data-control="run-hot-spots"]');
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', undefined, { timeout: 120_000 });
  return taskRow('hot spots on the file just read', await longTasks(page));
}

const executablePath = ensureChromium();
if (executablePath === undefined) throw new Error(howToGetChromium);
ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'corredor-bench-'));
const file = join(folder, 'incidents.csv');
makeFile(file);
const server = await serve({ folder: dist });
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
const rows = [...(await firstMap(page, server.url)), await reading(page, file), await analysing(page)];
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
for (const { what, measured, asked, holds } of rows) {
  const text = `${what.padEnd(48)} ${measured.padEnd(24)} ${asked}`;
  process.stdout.write(`${holds ? text : `\u001B[31m${text}  missed\u001B[0m`}\n`);
}
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
