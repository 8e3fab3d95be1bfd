import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { methods } from '../../src/analyse/methods/index.ts';
import { noHands } from '../../src/base/hands.ts';
import { type Problem, problem } from '../../src/base/problem.ts';
import { err, ok, type Result } from '../../src/base/result.ts';
import { drain } from '../../src/base/steps.ts';
import type { ReadTable } from '../../src/columns/build-table.ts';
import { decodeBorderLine } from '../../src/corridors/border-line.ts';
import { decodeLand } from '../../src/corridors/decode-land.ts';
import type { ZoneFiles } from '../../src/corridors/decode-zones.ts';
import type { Geography } from '../../src/corridors/geography.ts';
import { buildLineIndex } from '../../src/corridors/line-index.ts';
import type { Document } from '../../src/document/document.ts';
import { type Answer, answerTo } from '../../src/workers/answers.ts';
import type { OpenTable } from '../../src/workers/open-table.ts';
import { type Job, planJobs } from '../../src/workers/plan-jobs.ts';
import type { Origin } from '../../src/workers/protocol.ts';
import { shapes } from '../../src/workers/shapes.ts';
import { periodsOfStudy } from '../../src/workers/study-periods.ts';
import { noTools } from '../../src/workers/tools.ts';

const shipped = [
  { table: 'sector-months', file: 'data/sector-months/figures.csv' },
  { table: 'iom', file: 'data/incidents/incidents.csv' },
  { table: 'inm', file: 'data/inm/months.csv' },
  { table: 'synthetic', file: 'data/synthetic/incidents.csv' },
];
const shippedSplit = { table: 'sector-months', file: 'data/sector-months/split.csv' };

/** A job of the study with its answer, or why it has none. */
export interface Answered {
  readonly job: Job;
  readonly result: Result<Answer, Problem>;
}

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const jsonOf = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

function readGeography(): Result<Geography, Problem> {
  const line = decodeBorderLine(bytesOf('public/geo/border-line.bin'));
  if (!line.ok) return line;
  const land = decodeLand(jsonOf('public/geo/land.json'));
  return land.ok ? ok({ index: buildLineIndex(line.value), land: land.value }) : land;
}

const readZoneFiles = (): ZoneFiles => ({
  zones: jsonOf('public/geo/zones.json'),
  sectors: jsonOf('public/geo/sectors.json'),
});

/**
 * Answers a study as the page does, from the sets of the app and the files given; paths are relative to the project.
 * Errors: "data-asked-for" for a file that the study names and that is not among them, and those of reading.
 */
export function answerStudy(study: Document, files: readonly string[]): Result<readonly Answered[], Problem> {
  const geography = readGeography();
  if (!geography.ok) return geography;
  const held = new Map<string, ReadTable>();
  const open = new Map<string, OpenTable>();
  const known = study.sources.map(({ id, sha256 }) => ({ table: id, sha256 }));
  const openings = [
    ...shipped.map((set) => ({ ...set, kind: 'open' as const, isShipped: true })),
    { ...shippedSplit, kind: 'split' as const, isShipped: true },
    ...files.map((file, i) => ({ table: `file-${i + 1}`, file, kind: 'open' as const, isShipped: false })),
  ];
  for (const { table, file, kind, isShipped } of openings) {
    const from: Origin = isShipped ? { kind: 'address', address: file } : { kind: 'file', file: new Blob() };
    const question = { kind, table, name: basename(file), from, known };
    const answer = drain(answerTo(question, held, geography.value, bytesOf(file), noTools));
    if (!answer.ok) return answer;
    if (!('provenance' in answer.value)) continue;
    const { provenance } = answer.value;
    open.set(answer.value.table, { ...answer.value, sha256: provenance.sha256, to: provenance.to });
  }
  const lacking = study.sources.find(({ id }) => !open.has(id));
  if (lacking !== undefined) {
    return err(problem('data-asked-for', { file: lacking.name, sha256: lacking.sha256 }));
  }
  const tools = { methods, hands: noHands, recent: new Map(), zoneFiles: readZoneFiles(), shapes };
  const tables = [...open.values()];
  const jobs = planJobs(study, tables, periodsOfStudy(study, tables));
  return ok(
    jobs.map((job) => ({
      job,
      result: drain(answerTo(job.question, held, geography.value, new Uint8Array(), tools)),
    })),
  );
}
