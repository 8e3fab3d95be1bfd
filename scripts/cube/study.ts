import { readFileSync } from 'node:fs';
import { monthIndex, monthIso } from '../../src/base/month.ts';
import { monthIndexOf } from '../../src/base/units.ts';
import type { CubeFacts } from '../../src/columns/cube/cube-facts.ts';
import { borderLengthKm, type Corridor, corridorOf, namedCorridor } from '../../src/corridors/corridor.ts';
import type { Document } from '../../src/document/document.ts';
import { parseDocument } from '../../src/document/schema.ts';
import { seasonChosen } from '../../src/document/season-chosen.ts';
import { kilometresChosen, valuesChosen } from '../../src/select/clauses.ts';
import { type AreaColumn, type Kind, type Manifest, type Resolution, resolutions } from '../enrich/enriched-columns.ts';
import { Failure } from './failure.ts';
import type { Choice, Grouping } from './statement.ts';
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

export type By = 'cells-kilometres' | 'cells' | 'kilometres' | AreaColumn;

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

function corridorFor(study: Document): Corridor {
  const corridor = corridorOf(namedCorridor(study));
  if (corridor === undefined) throw new Failure('corridor-unknown', { corridor: study.corridor });
  if (!Number.isInteger(corridor.depthKm)) throw new Failure('depth-not-whole', { depth: corridor.depthKm });
  return corridor;
}

type Clauses = Document['clauses'];

/** The value of a kind in a column of clauses; a kind of a file that has no such column has none. */
const classOf = (kind: Kind, column: string): string =>
  column === 'precision' ? kind.precision : (kind.classes[column] ?? '');

/** Numbers of the kinds that the category clauses leave, ascending; null where they leave all. */
function kindsChosen(clauses: Clauses, kinds: Manifest['kinds']): readonly number[] | null {
  const known = new Set(['precision', ...Object.values(kinds).flatMap(({ classes }) => Object.keys(classes))]);
  const columns = [...known].flatMap((column) => {
    const values = valuesChosen(clauses, column);
    return values === null ? [] : [{ column, values }];
  });
  if (columns.length === 0) return null;
  return Object.entries(kinds)
    .filter(([, kind]) => columns.every(({ column, values }) => values.has(classOf(kind, column))))
    .map(([number]) => Number(number))
    .sort((a, b) => a - b);
}

/** Columns with a clause that no file of the folder has: such a clause narrows nothing, as in the app. */
function columnsUnknown(clauses: Clauses, kinds: Manifest['kinds']): readonly string[] {
  const known = new Set(['precision', ...Object.values(kinds).flatMap(({ classes }) => Object.keys(classes))]);
  const asked = Object.values(clauses).flatMap((clause) => (clause.kind === 'categories' ? [clause.column] : []));
  return [...new Set(asked)].filter((column) => !known.has(column));
}

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
  const corridor = corridorFor(study);
  const all = { grouping, depthKm: corridor.depthKm, months: null, seasonMonths: null, stretch: null, kinds: null };
  const unfiltered = { from: null, to: null, ...wholeBorder, filtered: false };
  const points = grouping.by === 'areas' ? pointsOf(manifest.kinds) : null;
  const { clauses } = study;
  if (!filtered) {
    const notes = Object.keys(clauses).length > 0 ? [{ key: 'notFiltered' as const, params: {} }] : [];
    return { choice: { ...all, kinds: points }, madeFor: unfiltered, notes };
  }
  const span = kilometresChosen(clauses, { from: corridor.fromKm, to: corridor.toKm });
  const stretch = { fromKm: Math.floor(span.from), toKm: Math.ceil(span.to) };
  const months = monthsOf(clauses);
  const kinds = kindsChosen(clauses, manifest.kinds);
  const choice: Choice = {
    ...all,
    months,
    seasonMonths: seasonOf(clauses, manifest),
    stretch: {
      ...stretch,
      cells: 'resolution' in grouping ? cellsOf({ fromKm: span.from, toKm: span.to }, grouping.resolution) : [],
    },
    kinds: kinds === null ? points : kinds.filter((kind) => points === null || points.includes(kind)),
  };
  const isNoMonth = (months !== null && months.from === months.to) || choice.seasonMonths?.length === 0;
  if (isNoMonth || choice.kinds?.length === 0) throw new Failure('nothing-chosen');
  const madeFor = {
    from: months === null ? null : monthIso(monthIndexOf(months.from)),
    to: months === null ? null : monthIso(monthIndexOf(months.to)),
    ...stretch,
    filtered: true,
  };
  return { choice, madeFor, notes: notesOf(study, manifest) };
}

/** Figures of areas count records that are points, as the app's do. */
const pointsOf = (kinds: Manifest['kinds']): readonly number[] =>
  Object.entries(kinds)
    .filter(([, { state }]) => state === 'point')
    .map(([number]) => Number(number))
    .sort((a, b) => a - b);

function notesOf(study: Document, { kinds }: Manifest): Question['notes'] {
  return [
    ...columnsUnknown(study.clauses, kinds).map((column) => ({ key: 'columnUnknown' as const, params: { column } })),
    ...(study.compare.kind === 'none' && study.secondPeriod === null
      ? []
      : [{ key: 'comparedLeftOut' as const, params: {} }]),
  ];
}
