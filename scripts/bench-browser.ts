import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { emptyDocument } from '../src/document/document.ts';
import { makeIncidents } from './bench/incidents-file.ts';
import { cancelLargeFile, makeLargeFile, readLargeFile } from './bench/large-file.ts';
import { type Tasks, tasksOf } from './bench/main-thread.ts';
import { openStudy, picturing, type Row, settle } from './bench/sheet-picture.ts';
import { dist, ensureBuilt } from './setup/build.mjs';
import { chromiumFlags, ensureChromium, howToGetChromium } from './setup/chromium.mjs';
import { serve } from './setup/serve.mjs';

/*
 * What is measured in Chromium: the first map, its bytes, long tasks of the page's main thread while a file is read,
 * methods run, and a brush is dragged, how soon a run stops that is told to, and how soon a large picture of a sheet is there.
 */

const longTaskMs = 50;
const mostBytes = 1_500_000;
const fileRows = 400_000;
const dragSteps = 20;
const playedFrames = 30;
const mostCancelMs = 300;
/** Methods whose answers are large, or whose runs are long: on the whole border, all incidents of the app. */
const heavy = [
  { method: 'getis-ord-star', params: { resolution: '6' } },
  { method: 'local-moran', params: { resolution: '6' } },
  { method: 'emerging-hot-spots', params: {} },
  { method: 'space-time-scan', params: { permutations: '99' } },
  { method: 'kernel-density', params: {} },
  { method: 'line-density', params: {} },
  { method: 'dbscan', params: {} },
] as const;

function taskRow(what: string, { worked, byTheClock }: Tasks): Row {
  const long = worked.filter((ms) => ms > longTaskMs).length;
  const longest = `longest ${Math.round(worked[0] ?? 0)} ms, ${Math.round(byTheClock)} by the clock`;
  return {
    what,
    measured: long === 0 ? longest : `${longest}, ${long} over`,
    asked: `no task over ${longTaskMs} ms`,
    holds: long === 0,
  };
}

/** A door to the server that counts what goes out through it: the bytes on the wire, headers included. */
async function countingDoor(port: number) {
  let bytes = 0;
  const door = createServer((client) => {
    const inner = connect(port, '127.0.0.1');
    inner.on('data', (piece) => {
      bytes += piece.length;
    });
    for (const end of [client, inner]) end.on('error', () => undefined);
    client.pipe(inner).pipe(client);
  });
  await new Promise<void>((opened) => {
    door.listen(0, '127.0.0.1', opened);
  });
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, bytes: () => bytes, close: () => door.close() };
}

async function firstMap(page: Page, url: string, bytes: () => number): Promise<readonly Row[]> {
  const start = performance.now();
  await page.goto(`${url}#start`);
  await page.waitForSelector('[data-at-rest="true"]', { timeout: 120_000 });
  const seconds = (performance.now() - start) / 1000;
  await settle(page);
  await page.waitForLoadState('networkidle');
  return [
    { what: 'time to the first map', measured: `${seconds.toFixed(1)} s`, asked: 'printed', holds: true },
    {
      what: 'bytes over the wire, gzip, whole first view',
      measured: `${(bytes() / 1000).toFixed(0)} kB`,
      asked: `under ${mostBytes / 1000} kB`,
      holds: bytes() > 0 && bytes() < mostBytes,
    },
  ];
}

async function reading(page: Page, file: string): Promise<void> {
  const sets = page.locator('.data-set');
  const before = await sets.count();
  await page.setInputFiles('[data-control="add-file-input"]', file);
  await sets.nth(before).waitFor({ timeout: 120_000 });
}

async function analysing(page: Page): Promise<void> {
  await page.click('[data-control="run-hot-spots"]');
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', undefined, { timeout: 120_000 });
}

/** Fills the form of a method and starts it. */
async function begin(page: Page, method: string, params: Readonly<Record<string, string>>): Promise<void> {
  const fold = page.locator('[data-control="fold-run"]');
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  await page.selectOption('[data-control="run-method"]', method);
  for (const [name, value] of Object.entries(params)) {
    await page.fill(`[data-control="run-${name}"]`, value);
    await page.press(`[data-control="run-${name}"]`, 'Enter');
  }
  await page.click('[data-control="run-start"]');
}

async function running(page: Page, method: string, params: Readonly<Record<string, string>>): Promise<void> {
  await begin(page, method, params);
  await settle(page);
}

/** Milliseconds from the press on "cancel" of a long run until the page says that it has stopped. */
async function cancelling(page: Page): Promise<Row> {
  await begin(page, 'space-time-scan', { permutations: '9999', resolution: '6' });
  const cancel = page.locator('[data-control^="cancel-a"]');
  await cancel.waitFor();
  await page.waitForTimeout(1500);
  const ms = await cancel.evaluate(async (button: HTMLElement) => {
    const start = performance.now();
    button.click();
    while (document.documentElement.dataset.ready !== 'true') {
      await new Promise((next) => requestAnimationFrame(next));
    }
    return performance.now() - start;
  });
  return {
    what: 'a long scan stops after',
    measured: `${Math.round(ms)} ms`,
    asked: `within ${mostCancelMs} ms`,
    holds: ms <= mostCancelMs,
  };
}

async function dragging(page: Page): Promise<void> {
  const box = await page.locator('[data-chart="hovmoller"]').boundingBox();
  if (box === null) throw new Error('the diagram is not there');
  const [x, top] = [box.x + box.width / 2, box.y + box.height / 3];
  await page.mouse.move(x, top);
  await page.mouse.down();
  for (let step = 1; step <= dragSteps; step++) {
    await page.mouse.move(x, top + (step / dragSteps) * (box.height / 3));
    await page.waitForTimeout(60);
  }
  await page.mouse.up();
  await settle(page);
  await page.keyboard.press('Control+z');
}

/** Lets time be played over some months of the whole border, as fast as the page goes. */
async function playing(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.click('[data-control="playback-open"]');
  await page.fill('[data-control="playback-speed"]', '30');
  await page.press('[data-control="playback-speed"]', 'Enter');
  await settle(page);
  await page.click('[data-control="playback-play"]:not([disabled])');
  const isPast = (frames: number): boolean =>
    Number(document.querySelector<HTMLInputElement>('[data-control="playback-slider"]')?.value) >= frames;
  await page.waitForFunction(isPast, playedFrames, { timeout: 120_000 });
  await page.click('[data-control="playback-play"]');
  await page.click('[data-control="playback-close"]');
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

/** A file of 1 GB from the disk, in a page of its own: read to the end, and stopped on the way. */
async function largeFile(): Promise<readonly Row[]> {
  const large = join(folder, 'large.csv');
  const rowsInFile = makeLargeFile(large);
  const own = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await own.goto(`${door.url}#start`);
  await settle(own);
  const ms = await cancelLargeFile(own, large);
  const start = performance.now();
  const what = `reading 1 GB, ${rowsInFile.toLocaleString('en')} rows`;
  const tasks = await tasksOf(browser, own, () => readLargeFile(own, large));
  const seconds = (performance.now() - start) / 1000;
  await own.close();
  return [
    taskRow(what, tasks),
    { what: `${what}: time`, measured: `${seconds.toFixed(0)} s`, asked: 'printed', holds: true },
    {
      what: 'reading 1 GB stops after',
      measured: `${Math.round(ms)} ms`,
      asked: `within ${mostCancelMs} ms`,
      holds: ms <= mostCancelMs,
    },
  ];
}

const executablePath = ensureChromium();
if (executablePath === undefined) throw new Error(howToGetChromium);
ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'corredor-bench-'));
const file = join(folder, 'incidents.csv');
makeIncidents(file, fileRows);
const server = await serve({ folder: dist });
const door = await countingDoor(server.port);
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
const rows: Row[] = [...(await firstMap(page, door.url, door.bytes))];
const acts = [
  [`dragging over months in ${dragSteps} steps`, () => dragging(page)],
  [`reading ${fileRows.toLocaleString('en')} rows`, () => reading(page, file)],
  ['hot spots on the file just read', () => analysing(page)],
] as const;
const measure = async (what: string, act: () => Promise<void>): Promise<void> => {
  rows.push(taskRow(what, await tasksOf(browser, page, act)));
  await settle(page);
};
for (const [what, act] of acts) await measure(what, act);
rows.push(await picturing(page, door.url));
await openStudy(page, door.url, {
  ...emptyDocument,
  corridor: 'whole-border',
  grid: { ...emptyDocument.grid, figures: 'incidents' },
});
await measure(`playing ${playedFrames} months of the whole border`, () => playing(page));
for (const { method, params } of heavy) {
  await measure(`${method}, whole border`, () => running(page, method, params));
}
rows.push(await cancelling(page));
rows.push(...(await largeFile()));
await browser.close();
door.close();
await server.close();
rmSync(folder, { recursive: true });
for (const { what, measured, asked, holds } of rows) {
  const text = `${what.padEnd(48)} ${measured.padEnd(40)} ${asked}`;
  process.stdout.write(`${holds ? text : `\u001B[31m${text}  missed\u001B[0m`}\n`);
}
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;
