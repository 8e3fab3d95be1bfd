import type { Asked, BenchCase, Contender } from './bench-case.ts';
import { borderCase } from './border/case.ts';
import { cellsCase } from './cells/case.ts';
import { dbscanCase, dbscanPlaneCase } from './dbscan/case.ts';
import { gaussianDensityCase, quarticDensityCase } from './density/case.ts';
import { emergingCase } from './emerging/case.ts';
import { growthCases } from './growth/case.ts';
import { handsCases } from './hands/case.ts';
import { anyWeightsCase, equalWeightsCase } from './hot-spots/case.ts';
import { mannKendallCase } from './mann-kendall/case.ts';
import { placeboCase } from './placebo/case.ts';
import { reading, readingFile } from './reading/reading.ts';
import { ridgesCase } from './ridges/case.ts';
import { routesCase } from './routes/case.ts';
import { scanCases } from './scan/case.ts';
import { smaaCase } from './smaa/case.ts';
import { transportCase } from './transport/case.ts';
import { wassersteinCase } from './wasserstein/case.ts';
import { windowCase } from './window/case.ts';

/** Every line of the table, in its order. */
const cases: readonly BenchCase[] = [
  reading,
  readingFile,
  windowCase,
  borderCase,
  routesCase,
  anyWeightsCase,
  equalWeightsCase,
  emergingCase,
  mannKendallCase,
  ...scanCases,
  gaussianDensityCase,
  quarticDensityCase,
  dbscanCase,
  dbscanPlaneCase,
  wassersteinCase,
  transportCase,
  placeboCase,
  ridgesCase,
  smaaCase,
  ...handsCases,
  cellsCase,
  ...growthCases,
];

/** Seconds that one way took: the middle of all rounds, and the 95th percentile where steps were timed. */
interface Timing {
  readonly median: number;
  readonly p95: number | null;
}

/** What stays reachable while its case runs, so that no engine drops the work that made it. */
const kept: unknown[] = [];

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

async function roundOf(contender: Contender): Promise<readonly number[]> {
  if (contender.times !== undefined) return contender.times();
  const start = performance.now();
  kept[0] = await contender.run();
  return [((performance.now() - start) / 1000) * (contender.scale ?? 1)];
}

/** Runs all ways in turn, round by round, so that a slower minute of the machine falls on all of them. */
async function time(bench: BenchCase): Promise<ReadonlyMap<string, Timing>> {
  const contenders = [...bench.peers, ...(bench.floor === null ? [] : [bench.floor]), bench.ours];
  const seconds = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < (bench.rounds ?? 5); round++) {
    for (const contender of contenders) {
      if (round < (contender.rounds ?? Number.POSITIVE_INFINITY)) {
        seconds.get(contender.name)?.push(...(await roundOf(contender)));
      }
    }
  }
  const timings = contenders.map(({ name, times }): [string, Timing] => {
    const sorted = (seconds.get(name) ?? []).sort((a, b) => a - b);
    return [name, { median: quantile(sorted, 0.5), p95: times === undefined ? null : quantile(sorted, 0.95) }];
  });
  return new Map(timings);
}

function readable(seconds: number): string {
  const [factor, unit] = seconds >= 1 ? [1, 's'] : seconds >= 1e-3 ? [1e3, 'ms'] : [1e6, 'us'];
  return `${(seconds * factor).toLocaleString('en-US', { maximumSignificantDigits: 4 })} ${unit}`;
}

const colour = (code: number, text: string): string => (process.stdout.isTTY ? `\x1b[${code}m${text}\x1b[0m` : text);

/** One ratio asked for, as a row, and whether it holds. */
function judge(asked: Asked, theirs: number, ours: number, which: string): readonly [string, boolean] {
  const ratio = asked.kind === 'at-least' ? theirs / ours : ours / theirs;
  const holds = asked.kind === 'at-least' ? ratio >= asked.ratio : ratio <= asked.ratio;
  const number = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
  const found = asked.kind === 'at-least' ? `${number(ratio)} times as fast as` : `${number(ratio)} times the time of`;
  const limit = `${asked.kind === 'at-least' ? 'at least' : 'at most'} ${number(asked.ratio)}`;
  const row = `    ${holds ? 'ok    ' : 'MISSED'} ${which}: ${found} ${asked.against} (asked: ${limit})`;
  return [colour(holds ? 32 : 31, row), holds];
}

async function show(bench: BenchCase): Promise<boolean> {
  await bench.prepare?.();
  const timings = await time(bench);
  process.stdout.write(`\n${bench.id}: ${bench.what}\n`);
  for (const [name, { median, p95 }] of timings) {
    const role = name === bench.ours.name ? 'ours' : name === bench.floor?.name ? 'floor' : 'peer';
    const worst = p95 === null ? '' : `   p95 ${readable(p95)}`;
    process.stdout.write(`    ${role.padEnd(6)} ${name.padEnd(44)} ${readable(median).padStart(10)}${worst}\n`);
  }
  const ours = timings.get(bench.ours.name);
  let holds = ours !== undefined;
  for (const asked of bench.asked) {
    const theirs = timings.get(asked.against);
    if (ours === undefined || theirs === undefined) throw new Error(`${bench.id} asks about "${asked.against}"`);
    const verdicts = [judge(asked, theirs.median, ours.median, 'median')];
    if (asked.p95 === true && theirs.p95 !== null && ours.p95 !== null) {
      verdicts.push(judge(asked, theirs.p95, ours.p95, 'p95   '));
    }
    for (const [row, held] of verdicts) {
      process.stdout.write(`${row}\n`);
      holds &&= held;
    }
  }
  return holds;
}

const wanted = process.argv.slice(2);
let missed = 0;
const start = performance.now();
for (const bench of cases.filter(({ id }) => wanted.length === 0 || wanted.includes(id))) {
  if (!(await show(bench))) missed += 1;
}
const minutes = ((performance.now() - start) / 60_000).toFixed(1);
process.stdout.write(
  `\n${minutes} minutes; median of five. ${missed === 0 ? 'Every ratio holds.' : `${missed} missed.`}\n`,
);
process.exitCode = missed === 0 ? 0 : 1;
