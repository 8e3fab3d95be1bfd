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
const size = { width: 1280, height: 800 };

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** Gives back what is not in use, in the page and in its workers. */
async function collect(session: CDPSession, page: Page): Promise<void> {
  for (const worker of page.workers()) await worker.evaluate(() => Object(globalThis).gc());
  await session.send('HeapProfiler.collectGarbage');
}

interface HeapPicture {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: [string[]] } };
  readonly nodes: readonly number[];
}

/**
 * Megabytes of the page's heap by what they are: what the page holds (objects, texts, elements, buffers), and code, which
 * the engine compiles again and again while it finds out what runs often, whatever the page does.
 */
async function heapOf(session: CDPSession): Promise<{ readonly heldMb: number; readonly codeMb: number }> {
  const chunks: string[] = [];
  const add = ({ chunk }: { readonly chunk: string }): number => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', add);
  const { snapshot, nodes }: HeapPicture = JSON.parse(chunks.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  const bytes = { held: 0, code: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    bytes[nodes[at + type] === code ? 'code' : 'held'] += nodes[at + size] ?? 0;
  }
  return { heldMb: bytes.held / 1e6, codeMb: bytes.code / 1e6 };
}

/** Memory of the page's own process, workers and code included, MB; NaN where the system does not tell. */
function processMb(pid: number): number {
  try {
    const kb = /^Private_Dirty:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return kb === undefined ? Number.NaN : Number(kb) / 1000;
  } catch {
    return Number.NaN;
  }
}

interface Memory {
  readonly heldMb: number;
  readonly codeMb: number;
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
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, '--js-flags=--expose-gc'] });
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

async function memory(): Promise<Memory> {
  await collect(session, page);
  const inAll = Math.max(...renderers.map(processMb));
  // A picture of the heap is large itself: the process is asked before it.
  return { ...(await heapOf(session)), nodes: (await session.send('Memory.getDOMCounters')).nodes, processMb: inAll };
}

const worked = new Map<string, number[]>();
const waited: number[] = [];
const until = performance.now() + minutes * 60_000;
let before: Memory | undefined;
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
}
if (before === undefined) throw new Error('no round was done');
const after = await memory();
await browser.close();
rmSync(folder, { recursive: true });

const all = [...worked.values()].flat().sort((a, b) => a - b);
const p95 = quantile(all, 0.95);
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
    what: 'what the page holds, after one round and at the end',
    measured: `${before.heldMb.toFixed(1)} to ${after.heldMb.toFixed(1)} MB`,
    asked: 'flat within 10 %',
    holds: after.heldMb <= mostGrowth * before.heldMb,
  },
  {
    what: 'memory of its process: that, workers and code',
    measured: `${before.processMb.toFixed(0)} to ${after.processMb.toFixed(0)} MB`,
    asked: 'flat within 10 %',
    holds: Number.isNaN(after.processMb) || after.processMb <= mostGrowth * before.processMb,
  },
  {
    what: 'code that the engine compiled, of that',
    measured: `${before.codeMb.toFixed(1)} to ${after.codeMb.toFixed(1)} MB`,
    asked: 'printed',
    holds: true,
  },
  {
    what: 'nodes of the page, held ones too',
    measured: `${before.nodes} to ${after.nodes}`,
    asked: 'flat within 10 %',
    holds: after.nodes <= mostGrowth * before.nodes,
  },
  { what: 'errors of the page', measured: String(errors.length), asked: 'none', holds: errors.length === 0 },
];
for (const { what, measured, asked, holds } of table) {
  const text = `${what.padEnd(60)} ${measured.padEnd(44)} ${asked}`;
  process.stdout.write(`${holds ? text : `\u001B[31m${text}  missed\u001B[0m`}\n`);
}
for (const error of errors.slice(0, 5)) process.stdout.write(`${error}\n`);
process.exitCode = table.every(({ holds }) => holds) ? 0 : 1;
