import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { Mapping, Reading } from '../document/reading.ts';
import type { GridRow, TablePart } from '../read/format.ts';
import type { RawTable } from '../read/raw-table.ts';
import { joinedTables, tableOfRows } from '../read/table-of-rows.ts';
import { type Recognised, recognise } from './recognise.ts';
import type { Layout, Source } from './source.ts';

/** A table of the file, and the source that reads it. */
export interface ChosenTable {
  readonly raw: RawTable;
  readonly recognised: Recognised;
  /** Name of the part, or "*" for all parts of the form. */
  readonly part: string;
}

/** A part of a person's own file: its table goes under headers that may be shown. */
export interface ShownPart extends TablePart {
  shown?(raw: RawTable): RawTable;
}

/** What one part of a file turned out to be. */
export interface Candidate {
  readonly part: ShownPart;
  readonly raw: RawTable;
  readonly recognised: Recognised;
}

const headLines = 60;
/** All parts of one form, as one table. */
export const allParts = '*';

/** What each part of a file is; parts of no known source are left out. Problem: that of the first part where none is read. */
export function* candidatesIn(
  parts: readonly ShownPart[],
  sources: readonly Source[],
): Steps<Result<readonly Candidate[], Problem>> {
  const found: Candidate[] = [];
  let stopped: Problem | undefined;
  for (const part of parts) {
    const table = yield* tableIn(part, sources);
    if (table.ok) found.push({ part, ...table.value });
    else stopped ??= table.error;
  }
  return found.length > 0 ? ok(found) : err(stopped ?? problem('source-unknown', { columns: 0 }));
}

/**
 * The likely table of a file, or the one that a person picked: the part whose source is surest; parts of one form
 * together, where the source says that they are one table.
 */
export function* chooseTable(
  parts: readonly ShownPart[],
  sources: readonly Source[],
  reading: Reading,
  mappedSource?: (mapping: Mapping) => Source,
): Steps<Result<ChosenTable, Problem>> {
  const asked = parts.filter(
    ({ name }) => reading.part === undefined || reading.part === allParts || name === reading.part,
  );
  if (asked.length === 0) return err(problem('part-missing', { part: reading.part ?? '' }));
  if (reading.mapping !== undefined && mappedSource !== undefined) {
    return yield* mappedTable(asked, reading.mapping.skip, mappedSource(reading.mapping));
  }
  const found = yield* candidatesIn(asked, sources);
  return found.ok ? ok(chooseAmong(found.value, reading)) : found;
}

/** The choice itself, once it is known what each part is. */
export function chooseAmong(candidates: readonly Candidate[], reading: Reading): ChosenTable {
  const best = likeliest(candidates);
  const same = candidates.filter((one) => one.recognised.source === best.recognised.source && isSameHeader(one, best));
  if (same.length > 1 && (reading.part === allParts || best.recognised.source.joinsParts === true)) {
    const raw = joinedTables(same.map(({ part, raw: table }) => ({ name: part.name, table })));
    return { raw, recognised: best.recognised, part: allParts };
  }
  return { raw: best.raw, recognised: best.recognised, part: best.part.name };
}

/** The surest; among equals the one with the most in it. */
export function likeliest(candidates: readonly Candidate[]): Candidate {
  return candidates.reduce((best, one) => {
    const surer = one.recognised.sure - best.recognised.sure;
    return surer > 0 || (surer === 0 && one.raw.totalBytes > best.raw.totalBytes) ? one : best;
  });
}

const isSameHeader = (a: Candidate, b: Candidate): boolean => a.raw.headers.join('\n') === b.raw.headers.join('\n');

function* tableIn(
  part: ShownPart,
  sources: readonly Source[],
): Steps<Result<{ readonly raw: RawTable; readonly recognised: Recognised }, Problem>> {
  const plain = yield* part.read();
  if (plain.ok) {
    const raw = shownOf(part, plain.value);
    const recognised = recognise(raw.headers, sources);
    if (recognised.ok) return ok({ raw, recognised: recognised.value });
  }
  const layouts = sources.flatMap((source) => (source.layout === undefined ? [] : [{ source, layout: source.layout }]));
  const grid = layouts.length > 0 ? yield* part.grid() : err(problem('source-unknown', { columns: 0 }));
  const fitting = grid.ok ? layouts.find(({ layout }) => layout.fits(grid.value.slice(0, headLines))) : undefined;
  if (grid.ok && fitting !== undefined) {
    const raw = shownOf(part, tidied(fitting.layout, grid.value));
    const recognised = recognise(raw.headers, [fitting.source]);
    if (recognised.ok) return ok({ raw, recognised: recognised.value });
  }
  return plain.ok ? err(problem('source-unknown', { columns: plain.value.headers.length })) : plain;
}

const shownOf = (part: ShownPart, raw: RawTable): RawTable => part.shown?.(raw) ?? raw;

function tidied(layout: Layout, grid: readonly GridRow[]): RawTable {
  const { headers, rows } = layout.tidy(grid);
  return tableOfRows(headers, rows);
}

function* mappedTable(parts: readonly ShownPart[], skip: number, source: Source): Steps<Result<ChosenTable, Problem>> {
  const [part] = parts;
  if (part === undefined) throw new Error('a mapping without a table');
  const table = yield* skipping(part, skip);
  if (!table.ok) return table;
  const raw = shownOf(part, table.value);
  const recognised = recognise(raw.headers, [source]);
  return recognised.ok ? ok({ raw, recognised: recognised.value, part: part.name }) : recognised;
}

/** The table below some lines of title. */
export function* skipping(part: TablePart, skip: number): Steps<Result<RawTable, Problem>> {
  if (skip === 0) return yield* part.read();
  const grid = yield* part.grid();
  if (!grid.ok) return grid;
  const [header, ...rows] = grid.value.slice(skip);
  if (header === undefined) return err(problem('file-header-only', { columns: 0 }));
  return ok(
    tableOfRows(
      header.cells.map((cell) => cell.trim()),
      rows,
    ),
  );
}
