import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { methods } from '../../src/analyse/methods/index.ts';
import { sha256Hex } from '../../src/base/fingerprint.ts';
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
import { limitStudy } from '../../src/disclose/briefing-limits.ts';
import type { Document } from '../../src/document/document.ts';
import { elementStudy } from '../../src/document/element-study.ts';
import type { Reading } from '../../src/document/reading.ts';
import { type Answer, answerTo } from '../../src/workers/answers.ts';
import type { Job } from '../../src/workers/job.ts';
import type { OpenTable } from '../../src/workers/open-table.ts';
import { places } from '../../src/workers/places.ts';
import { planJobs } from '../../src/workers/plan-jobs.ts';
import type { Origin } from '../../src/workers/protocol.ts';
import { reading } from '../../src/workers/reading.ts';
import { regions } from '../../src/workers/regions.ts';
import { shapes } from '../../src/workers/shapes.ts';
import { periodsOfStudy } from '../../src/workers/study-periods.ts';
import { noTools } from '../../src/workers/tools.ts';

const shipped = [
  { table: 'sector-months', file: 'data/sector-months/figures.csv' },
  { table: 'iom', file: 'data/incidents/incidents.csv' },
  { table: 'inm', file: 'data/inm/months.csv' },
  { table: 'sector-years', file: 'data/sector-years/figures.csv' },
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

/** A table that is open, by name and fingerprint. */
export interface KnownTable extends OpenTable {
  readonly file: string;
  readonly isPublic: boolean;
}

/** What studies are answered from. */
export interface Ground {
  readonly geography: Geography;
  readonly held: Map<string, ReadTable>;
  readonly tables: readonly KnownTable[];
}

/**
 * Opens the sets of the app and the files given; paths are relative to the project. A file that the study names, told
 * by its SHA-256, is open under the study's own id for it. Errors: those of reading.
 */
export function openTables({ sources }: Pick<Document, 'sources'>, files: readonly string[]): Result<Ground, Problem> {
  const geography = readGeography();
  if (!geography.ok) return geography;
  const held = new Map<string, ReadTable>();
  const open = new Map<string, KnownTable>();
  const openings = [
    ...shipped.map((set) => ({ ...set, kind: 'open' as const, isShipped: true })),
    { ...shippedSplit, kind: 'split' as const, isShipped: true },
    ...files.flatMap((file, i) => readingsOf(file, `file-${i + 1}`, sources)),
  ];
  for (const { table, file, kind, isShipped, ...read } of openings) {
    const from: Origin = isShipped ? { kind: 'address', address: file } : { kind: 'file', file: new Blob() };
    const question = { kind, table, name: basename(file), from, known: [], ...read };
    const answer = drain(answerTo(question, held, geography.value, bytesOf(file), { ...noTools, reading }));
    if (!answer.ok) return answer;
    if (!('provenance' in answer.value)) continue;
    const { file: name, sha256, to, isPublic } = answer.value.provenance;
    open.set(answer.value.table, { ...answer.value, file: name, sha256, to, isPublic });
  }
  return ok({ geography: geography.value, held, tables: [...open.values()] });
}

interface Opening {
  readonly table: string;
  readonly file: string;
  readonly kind: 'open';
  readonly isShipped: false;
  readonly reading?: Reading;
}

/** How the study has a file read, once for each of its sources that is this file; else as the app reads it by itself. */
function readingsOf(file: string, name: string, sources: Document['sources']): readonly Opening[] {
  const sha256 = sha256Hex(bytesOf(file));
  const plain = { file, kind: 'open', isShipped: false } as const;
  const own = sources.filter((source) => source.sha256 === sha256);
  if (own.length === 0) return [{ ...plain, table: name }];
  return own.map(({ id, reading: as }) => ({ ...plain, table: id, ...(as === undefined ? {} : { reading: as }) }));
}

/** Answers to the questions of a study; the same question is asked once. */
type Answers = Map<string, Answered['result']>;

function answered(study: Document, tables: readonly OpenTable[], ground: Ground, known: Answers): readonly Answered[] {
  const tools = {
    ...noTools,
    methods,
    hands: noHands,
    recent: new Map(),
    zoneFiles: readZoneFiles(),
    shapes,
    places,
    regions,
  };
  return planJobs(study, tables, periodsOfStudy(study, tables)).map((job) => {
    const result =
      known.get(job.key) ?? drain(answerTo(job.question, ground.held, ground.geography, new Uint8Array(), tools));
    known.set(job.key, result);
    return { job, result };
  });
}

/**
 * Answers a study as the page does, and each element of the sheets named, under the limits of briefings as they were on
 * the day when the sheets were made: its answers stand under "sheet:p1/x1:cells".
 * Errors: "data-asked-for" for a file that the study names and that is not open.
 */
export function answerOn(
  ground: Ground,
  study: Document,
  { sheets, made }: { readonly sheets: readonly string[]; readonly made: string } = { sheets: [], made: '' },
): Result<readonly Answered[], Problem> {
  const lacking = study.sources.find(({ id }) => !ground.tables.some(({ table }) => table === id));
  if (lacking !== undefined) {
    return err(problem('data-asked-for', { file: lacking.name, sha256: lacking.sha256 }));
  }
  const known: Answers = new Map();
  const screen = answered(study, ground.tables, ground, known);
  const written = study.sheets.filter(({ id }) => sheets.includes(id));
  const elements = written.flatMap(({ id, elements: shown }) => shown.map((element) => ({ sheet: id, element })));
  const onSheets = elements.flatMap(({ sheet, element }) => {
    const limited = limitStudy(elementStudy(study, element), ground.tables, made);
    const slot = `sheet:${sheet}/${element.id}`;
    const own = answered(limited.study, limited.sets, ground, known);
    return own.map(({ job, result }) => ({ job: { ...job, slot: `${slot}:${job.slot}` }, result }));
  });
  return ok([...screen, ...onSheets]);
}

/** Answers a study from the sets of the app and the files given. Errors: those of `openTables` and `answerOn`. */
export function answerStudy(study: Document, files: readonly string[]): Result<readonly Answered[], Problem> {
  const ground = openTables(study, files);
  return ground.ok ? answerOn(ground.value, study) : ground;
}
