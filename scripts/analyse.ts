import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../src/base/problem.ts';
import type { Result } from '../src/base/result.ts';
import { drain } from '../src/base/steps.ts';
import type { ReadTable } from '../src/columns/build-table.ts';
import { decodeBorderLine } from '../src/corridors/border-line.ts';
import { decodeLand } from '../src/corridors/decode-land.ts';
import type { Geography } from '../src/corridors/geography.ts';
import { buildLineIndex } from '../src/corridors/line-index.ts';
import type { Document } from '../src/document/document.ts';
import { parseDocument } from '../src/document/schema.ts';
import { extractRecipe } from '../src/export/recipe.ts';
import { type Answer, answerTo } from '../src/workers/answers.ts';
import type { OpenTable } from '../src/workers/open-table.ts';
import { type Job, planJobs } from '../src/workers/plan-jobs.ts';
import type { Origin, Question } from '../src/workers/protocol.ts';
import { resultText } from '../src/workers/result-text.ts';
import { periodsOfStudy } from '../src/workers/study-periods.ts';

const usage = 'npm run analyse -- study.json --data FILE... --out result.json   (or --from PICTURE.png)';

const shipped = [
  { table: 'sector-months', file: 'data/sector-months/figures.csv' },
  { table: 'iom', file: 'data/incidents/incidents.csv' },
  { table: 'inm', file: 'data/inm/months.csv' },
  { table: 'synthetic', file: 'data/synthetic/incidents.csv' },
];
const shippedSplit = { table: 'sector-months', file: 'data/sector-months/split.csv' };

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function need<T>(what: string, result: Result<T, Problem>): T {
  return result.ok ? result.value : stop(`${what}: ${result.error.code} ${JSON.stringify(result.error.params)}`);
}

const bytesOf = (file: string): Uint8Array => {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return stop(`${file} cannot be read.`);
  }
};

function readStudy(from: string | undefined, file: string | undefined): Document {
  if (from !== undefined) return need(from, extractRecipe(bytesOf(from))).document;
  if (file === undefined) return stop(usage);
  return need(file, parseDocument(JSON.parse(new TextDecoder().decode(bytesOf(file)))));
}

function readGeography(): Geography {
  const line = need('border line', decodeBorderLine(bytesOf('public/geo/border-line.bin')));
  const land = need('land', decodeLand(JSON.parse(new TextDecoder().decode(bytesOf('public/geo/land.json')))));
  return { index: buildLineIndex(line), land };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', multiple: true, default: [] },
    from: { type: 'string' },
    out: { type: 'string' },
  },
});
const study = readStudy(values.from, positionals[0]);
// `--data a.csv b.csv` is what people type: what follows the study is data too.
const files = [...values.data, ...positionals.slice(values.from === undefined ? 1 : 0)];
const geography = readGeography();
const held = new Map<string, ReadTable>();
const open = new Map<string, OpenTable>();

function ask(question: Question, bytes: Uint8Array): Answer {
  return need(question.kind, drain(answerTo(question, held, geography, bytes)));
}

function openTable(kind: 'open' | 'split', table: string, file: string, isShipped: boolean): void {
  const from: Origin = isShipped ? { kind: 'address', address: file } : { kind: 'file', file: new Blob() };
  const known = study.sources.map(({ id, sha256 }) => ({ table: id, sha256 }));
  const answer = ask({ kind, table, name: basename(file), from, known }, bytesOf(file));
  if ('provenance' in answer) {
    open.set(answer.table, { ...answer, sha256: answer.provenance.sha256, to: answer.provenance.to });
  }
}

for (const { table, file } of shipped) openTable('open', table, file, true);
openTable('split', shippedSplit.table, shippedSplit.file, true);
for (const [i, file] of files.entries()) openTable('open', `file-${i + 1}`, file, false);
const lacking = study.sources.filter(({ id }) => !open.has(id));
if (lacking.length > 0) {
  stop(
    `The study needs ${lacking.map(({ name, sha256 }) => `${name} (SHA-256 ${sha256})`).join(', ')}: give it by --data.`,
  );
}

const tables = [...open.values()];
const answered = planJobs(study, tables, periodsOfStudy(study, tables)).flatMap((job: Job) => {
  const result = drain(answerTo(job.question, held, geography, new Uint8Array()));
  if (result.ok) return [{ job, answer: result.value }];
  process.stderr.write(`${job.slot}: ${result.error.code} ${JSON.stringify(result.error.params)}\n`);
  return [];
});
const text = resultText(answered);
if (values.out === undefined) process.stdout.write(text);
else writeFileSync(values.out, text);
