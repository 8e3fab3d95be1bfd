import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { emptyDocument } from '../src/document/document.ts';
import { toHash } from '../src/document/url.ts';
import { makeIncidents } from './bench/incidents-file.ts';
import { readLargeFile } from './bench/large-file.ts';
import { tasksOf } from './bench/main-thread.ts';
import { type Row, settle } from './bench/sheet-picture.ts';
import { acts } from './bench/use/acts.ts';
import { dist, ensureBuilt } from './setup/build.mjs';
import { chromiumFlags, ensureChromium, howToGetChromium } from './setup/chromium.mjs';
import { serve } from './setup/serve.mjs';

/*
 * Ten minutes of use with a million records and no network: what each interaction asks of the page's main thread until
 * the page is at rest again, and whether memory grows. The app is visited once; then its server is closed for good.
 */

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, rows: { type: 'string' } } });
const minutes = Number(values.minutes);
const rows = Number(values.rows ?? 1_000_000);
const mostMs = 100;
const mostGrowth = 1.1;
/** From then on code is compiled: growth after it is printed beside that which is asked about. */
const warmShare = 1 / 3;
const size = { width: 1280, height: 800 };

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** Bytes on the page's heap that are in use after what is not was given back. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Memory of the page's own process, workers included, MB; NaN where the system does not tell. */
function processMb(pid: number): number {
  try {
    const kb = /^Private_Dirty:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return kb === undefined ? Number.NaN : Number(kb) / 1000;
  } catch {
    return Number.NaN;
  }
}

interface Memory {
  readonly heapMb: number;
  /** Elements and other nodes, those out of the page that something holds too. */
  readonly nodes: number;
  readonly processMb: number;
}

async function visitOnce(page: Page): Promise<void> {
  const server = await serve({ folder: dist });
  const hash = toHash({ ...emptyDocument, grid: { ...emptyDocument.grid, figures: 'incidents' } });
  await page.goto(`${server.url}${hash}`);
  await settle(page);
  await page.waitForSelector('[data-works-offline="true"]', { state: 'attached', timeout: 120_000 });
  await server.close();
  await page.context().setOffline(true);
  await page.reload();
  await settle(page);
}

const executablePath = ensureChromium();
if (executablePath === undefined) throw new Error(howToGetChromium);
ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'corredor-use-'));
const file = join(folder, 'incidents.csv');
makeIncidents(file, rows);
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', locale: 'en-US' });
await context.addInitScript(() => localStorage.setItem('corredor.first-run', 'seen'));
const page = await context.newPage();
const errors: string[] = [];
page.on('pageerror', (error) => errors.push(String(error)));
await visitOnce(page);
await readLargeFile(page, file);
const session = await context.newCDPSession(page);
const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);

const memory = async (): Promise<Memory> => ({
  heapMb: (await heapOf(session)) / 1e6,
  nodes: (await session.send('Memory.getDOMCounters')).nodes,
  processMb: Math.max(...renderers.map(processMb)),
});

const worked = new Map<string, number[]>();
const waited: number[] = [];
const began = performance.now();
const until = began + minutes * 60_000;
const warm = began + warmShare * minutes * 60_000;
let before: Memory | null = null;
let compiled: Memory | null = null;
let rounds = 0;
while (performance.now() < until || rounds < 3) {
  for (const act of acts) {
    const start = performance.now();
    const tasks = await tasksOf(browser, page, async () => {
      await act.do(page);
      await settle(page);
    });
    waited.push(performance.now() - start);
    worked.set(act.what, [...(worked.get(act.what) ?? []), tasks.worked[0] ?? 0]);
  }
  rounds += 1;
  // What is loaded when it is first used is no growth.
  before ??= await memory();
  if (compiled === null && performance.now() >= warm) compiled = await memory();
}
const after = await memory();
await browser.close();
rmSync(folder, { recursive: true });

const all = [...worked.values()].flat().sort((a, b) => a - b);
const p95 = quantile(all, 0.95);
const growth = before === null ? 1 : after.heapMb / before.heapMb;
const inAll = before === null ? 1 : after.processMb / before.processMb;
for (const [what, ms] of [...worked].sort((a, b) => Math.max(...b[1]) - Math.max(...a[1])).slice(0, 12)) {
  process.stdout.write(`  ${what.padEnd(46)} longest ${Math.round(Math.max(...ms))} ms of ${ms.length}\n`);
}
const sortedWaits = waited.sort((a, b) => a - b);
const table: readonly Row[] = [
  {
    what: `main thread, ${all.length} interactions, ${rounds} rounds`,
    measured: `95 % under ${Math.round(p95)} ms, longest ${Math.round(all.at(-1) ?? 0)} ms`,
    asked: `95 % under ${mostMs} ms`,
    holds: p95 < mostMs,
  },
  {
    what: 'until drawn and at rest, painting in software',
    measured: `half in ${(quantile(sortedWaits, 0.5) / 1000).toFixed(1)} s, 95 % in ${(quantile(sortedWaits, 0.95) / 1000).toFixed(1)} s`,
    asked: 'printed',
    holds: true,
  },
  {
    what: 'heap of the page, after one round and at the end',
    measured: `${before?.heapMb.toFixed(1)} to ${after.heapMb.toFixed(1)} MB`,
    asked: 'flat within 10 %',
    holds: growth <= mostGrowth,
  },
  {
    what: 'memory of its process with all workers',
    measured: `${before?.processMb.toFixed(0)} to ${after.processMb.toFixed(0)} MB`,
    asked: 'flat within 10 %',
    holds: Number.isNaN(inAll) || inAll <= mostGrowth,
  },
  {
    what: 'the same two after a third of the time and at the end',
    measured: `${compiled?.heapMb.toFixed(1)} to ${after.heapMb.toFixed(1)} MB, ${compiled?.processMb.toFixed(0)} to ${after.processMb.toFixed(0)} MB`,
    asked: 'printed',
    holds: true,
  },
  {
    what: 'nodes of the page, held ones too',
    measured: `${before?.nodes} to ${after.nodes}`,
    asked: 'flat within 10 %',
    holds: before === null || after.nodes <= mostGrowth * before.nodes,
  },
  { what: 'errors of the page', measured: String(errors.length), asked: 'none', holds: errors.length === 0 },
];
for (const { what, measured, asked, holds } of table) {
  const text = `${what.padEnd(60)} ${measured.padEnd(44)} ${asked}`;
  process.stdout.write(`${holds ? text : `\u001B[31m${text}  missed\u001B[0m`}\n`);
}
for (const error of errors.slice(0, 5)) process.stdout.write(`${error}\n`);
process.exitCode = table.every(({ holds }) => holds) ? 0 : 1;
