import { sha256Stream } from '../base/fingerprint.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import { readBytes } from '../read/read-bytes.ts';
import { decodeTable, type PlacedTable } from './decode-table.ts';
import type { Ledger } from './ledger.ts';
import { ledgerWriter } from './ledger-writer.ts';
import { provenanceOf } from './provenance.ts';
import { recognise } from './recognise.ts';
import type { Source } from './source.ts';
import { sources } from './sources/index.ts';
import type { Provenance, Table } from './table.ts';

/** A file that became a table. */
export interface ReadTable {
  /** Registry id of the source. */
  readonly source: string;
  readonly table: Table;
  readonly ledger: Ledger;
  readonly provenance: Provenance;
}

export interface ReadOptions {
  /** Work out the file's SHA-256; true where nothing is said. */
  readonly hash?: boolean;
  /** Id of the only source to try. */
  readonly source?: string;
  /** The app's own copy of public figures. */
  readonly shipped?: boolean;
  /** Sources to try instead of the registry's. */
  readonly among?: readonly Source[];
}

const hashStep = 2 ** 20;

/** Where in the whole each part ends, as shares of the time that they take on a large file. */
const parts = { opened: 0.05, decoded: 0.45, assembled: 0.5 };

/**
 * Reads a file into typed columns and accounts for every row: format, source, columns, the source's own assembly, and
 * the ledger. Progress is in bytes of the file. Problems carry the file's name; they are those of `readBytes`, source-unknown,
 * source-ambiguous-dates and the source's own.
 */
export function* readTable(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Steps<Result<ReadTable, Problem>> {
  const read = yield* readAll(bytes, name, options);
  return read.ok ? read : err(problem(read.error.code, { file: name, ...read.error.params }));
}

function* readAll(bytes: Uint8Array, name: string, options: ReadOptions): Steps<Result<ReadTable, Problem>> {
  const known: readonly Source[] = options.among ?? sources;
  const raw = yield* part(readBytes(bytes), bytes.length, 0, parts.opened);
  if (!raw.ok) return raw;
  const tried = options.source === undefined ? known : known.filter(({ id }) => id === options.source);
  const recognised = recognise(raw.value.headers, tried);
  if (!recognised.ok) return recognised;
  const { source, kept } = recognised.value;
  let placed: PlacedTable | undefined;
  const writer = ledgerWriter(raw.value, kept, (row) => ({
    line: placed?.decoded.line[row] ?? 0,
    place: placed?.places[row] ?? 0,
  }));
  const columns = yield* part(
    decodeTable(raw.value, kept, writer.noteWidths),
    bytes.length,
    parts.opened,
    parts.decoded,
  );
  if (!columns.ok) return columns;
  placed = columns.value;
  const assembled = yield* part(source.assemble(placed.decoded, writer), bytes.length, parts.decoded, parts.assembled);
  if (!assembled.ok) return assembled;
  const ledger = writer.close(placed.decoded.rows);
  const { table } = assembled.value;
  if (table.kind === 'incidents' && table.rows !== ledger.accepted) {
    throw new Error(`source ${source.id}: ${table.rows} rows assembled, ${ledger.accepted} accepted`);
  }
  const sha256 = options.hash === false ? '' : yield* part(hashOf(bytes), bytes.length, parts.assembled, 1);
  const file = { name, sha256, isShipped: options.shipped === true };
  const provenance = provenanceOf(source, file, ledger, assembled.value);
  return ok({ source: source.id, table, ledger, provenance });
}

/** The same steps, their progress as bytes of the file between two shares of the whole: it never runs backwards. */
function* part<T>(steps: Steps<T>, bytes: number, from: number, to: number): Steps<T> {
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) return next.value;
    const { done, total } = next.value;
    yield { done: Math.round(bytes * (from + (to - from) * (total > 0 ? done / total : 0))), total: bytes };
  }
}

function* hashOf(bytes: Uint8Array): Steps<string> {
  const hash = sha256Stream();
  for (let at = 0; at < bytes.length; at += hashStep) {
    const end = Math.min(bytes.length, at + hashStep);
    hash.update(bytes.subarray(at, end));
    yield { done: end, total: bytes.length };
  }
  return hash.hex();
}
