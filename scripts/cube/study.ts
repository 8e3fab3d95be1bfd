import { readFileSync } from 'node:fs';
import { monthIndex, monthIso } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { CubeFacts } from '../../src/columns/cube/cube-facts.ts';
import { borderLengthKm, type Corridor, corridorOf, namedCorridor } from '../../src/corridors/corridor.ts';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/schema.ts';
import { seasonChosen } from '../../src/document/season-chosen.ts';
import { kilometresChosen } from '../../src/select/clauses.ts';
import { wholeCorridor } from '../../src/select/whole-corridor.ts';
import { type Manifest, type Resolution, resolutions } from '../enrich/enriched-columns.ts';
import { Failure } from './failure.ts';
import { columnsUnknown, kindsCounted } from './kinds-counted.ts';
import type { By, Choice, Grouping } from './statement.ts';
import type { MessageKey } from './words.ts';

/** Reads a study file. Fails with "study-missing" and "study-broken". */
export function readStudy(file: string): Document {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Failure(Object(error).code === 'ENOENT' ? 'study-missing' : 'study-broken', { file });
  }
  const parsed = parseDocument(json);
  if (!parsed.ok) {
    const code = parsed.error.code === 'document-newer' ? 'study-newer' : 'study-broken';
    throw new Failure(code, { file });
  }
  return parsed.value;
}

/** What a person asked for beside the study. */
export interface Wish {
  readonly by: By;
  /** The filters of the study narrow the cube; else it has everything, and the app filters. */
  readonly filtered: boolean;
}

/** What the statement is made of, and what is said of it. */
export interface Question {
  readonly choice: Choice;
  readonly madeFor: CubeFacts['madeFor'];
  readonly notes: readonly { readonly key: MessageKey; readonly params: Readonly<Record<string, string | number>> }[];
}

const isResolution = (value: number): value is Resolution => resolutions.some((known) => known === value);

/** What rows are grouped by. Fails with "resolution-missing". */
export function groupingOf(by: By, study: Document, manifest: Manifest): Grouping {
  if (by === 'kilometres') return { by };
  if (by !== 'cells' && by !== 'cells-kilometres') return { by: 'areas', level: by };
  const { resolution } = study.grid;
  if (!isResolution(resolution) || !manifest.resolutions.includes(resolution)) {
    const there = [...manifest.resolutions].join(', ');
    throw new Failure('resolution-missing', { resolution, there });
  }
  return { by, resolution };
}

/** The corridor as the app counts the records in it: a drawn one whole where they are a person's own. */
function corridorFor(study: Document, { files }: Manifest): Corridor {
  const named = namedCorridor(study);
  const given = corridorOf(named);
  if (given === undefined) throw new Failure('corridor-unknown', { corridor: study.corridor });
  const isFree = typeof named !== 'string' && files.some(({ isPublic }) => !isPublic);
  const corridor = isFree ? wholeCorridor(given) : given;
  if (!Number.isInteger(corridor.depthKm)) throw new Failure('depth-not-whole', { depth: corridor.depthKm });
  return corridor;
}

type Clauses = Document['clauses'];

/** Months of a span that the study's season has, one by one: the span of the records where no months are chosen. */
function seasonOf(clauses: Clauses, manifest: Manifest): readonly number[] | null {
  const season = seasonChosen(clauses);
  if (season === null) return null;
  const years = manifest.files
    .flatMap(({ from, to }) => [from, to])
    .flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const months: number[] = [];
  for (let year = first; year <= last; year++) {
    for (const month of season) months.push(monthIndex(year, month));
  }
  return months.sort((a, b) => a - b);
}

function monthsOf(clauses: Clauses): { readonly from: number; readonly to: number } | null {
  const spans = Object.values(clauses).flatMap((clause) => (clause.kind === 'months' ? [clause] : []));
  if (spans.length === 0) return null;
  const from = Math.max(...spans.map((span) => span.from));
  return { from, to: Math.max(from, Math.min(...spans.map((span) => span.to))) };
}

const wholeBorder = { fromKm: 0, toKm: Math.ceil(borderLengthKm) };

/**
 * What a study asks of enriched records. Its corridor gives the depth, its grid the size of cells; its filters narrow
 * only where that is wished: a cube of everything can be filtered in the app.
 * Fails with "resolution-missing", "corridor-unknown", "depth-not-whole", "nothing-chosen".
 * @param cellsOf cells of a stretch, by their centres: a record counts in its cell wherever its own kilometre lies
 */
export function questionOf(
  study: Document,
  manifest: Manifest,
  { by, filtered }: Wish,
  cellsOf: (stretch: { readonly fromKm: number; readonly toKm: number }, resolution: number) => readonly bigint[],
): Question {
  const grouping = groupingOf(by, study, manifest);
  const corridor = corridorFor(study, manifest);
  const all = { grouping, depthKm: corridor.depthKm, months: null, seasonMonths: null, stretch: null, kinds: null };
  const unfiltered = { from: null, to: null, ...wholeBorder, filtered: false };
  const byAreas = grouping.by === 'areas';
  const { clauses } = study;
  if (!filtered) {
    const notes = Object.keys(clauses).length > 0 ? [{ key: 'notFiltered' as const, params: {} }] : [];
    return { choice: { ...all, kinds: kindsCounted({}, manifest, byAreas).kinds }, madeFor: unfiltered, notes };
  }
  const span = kilometresChosen(clauses, { from: corridor.fromKm, to: corridor.toKm });
  const stretch = { fromKm: Math.floor(span.from), toKm: Math.ceil(span.to) };
  const months = monthsOf(clauses);
  const { kinds, isNothing, hasTotals } = kindsCounted(clauses, manifest, byAreas);
  const choice: Choice = {
    ...all,
    months,
    seasonMonths: seasonOf(clauses, manifest),
    stretch: {
      ...stretch,
      cells: 'resolution' in grouping ? cellsOf({ fromKm: span.from, toKm: span.to }, grouping.resolution) : [],
    },
    kinds,
  };
  const isNoMonth = (months !== null && months.from === months.to) || choice.seasonMonths?.length === 0;
  if (isNoMonth || isNothing) throw new Failure('nothing-chosen');
  const madeFor = {
    from: months === null ? null : monthIso(monthIndexOf(months.from)),
    to: months === null ? null : monthIso(monthIndexOf(months.to)),
    ...stretch,
    filtered: true,
  };
  const whole = hasTotals ? [{ key: 'areasWhole' as const, params: {} }] : [];
  return { choice, madeFor, notes: [...notesOf(study, manifest, byAreas), ...whole] };
}

function notesOf(study: Document, manifest: Manifest, byAreas: boolean): Question['notes'] {
  return [
    ...columnsUnknown(study.clauses, manifest, byAreas).map((column) => ({
      key: 'columnUnknown' as const,
      params: { column },
    })),
    ...(study.compare.kind === 'none' && study.secondPeriod === null
      ? []
      : [{ key: 'comparedLeftOut' as const, params: {} }]),
  ];
}
