import { sha256Stream } from '../base/fingerprint.ts';
import { type Problem, problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Steps } from '../base/steps.ts';
import type { Words } from '../base/words.ts';
import type { Reading } from '../document/reading.ts';
import type { ByteSource } from '../read/byte-source.ts';
import type { Format } from '../read/format.ts';
import { openParts } from '../read/open-parts.ts';
import type { NamesNear } from './areas/list-unjoined.ts';
import { chooseTable } from './choose-table.ts';
import { decodeTable, type PlacedTable } from './decode-table.ts';
import type { DateMeaning } from './file-report.ts';
import { gapsOf } from './gaps.ts';
import type { Ledger } from './ledger.ts';
import { ledgerWriter } from './ledger-writer.ts';
import type { OwnFiles } from './own-files.ts';
import { provenanceOf } from './provenance.ts';
import type { Source } from './source.ts';
import type { Provenance, Table } from './table.ts';

/** A file that became a table. */
export interface ReadTable {
  /** Registry id of the source. */
  readonly source: string;
  /** Sheet or packed file that was read, "*" for all of one form; "" where the file is one table; and all that there are. */
  readonly part: string;
  readonly parts: readonly string[];
  readonly reading: Reading;
  readonly dateMeans: DateMeaning;
  readonly quirks: Words<'text'> | null;
  /** Every rejected row as CSV: part, line, reason, column, shape of the cell. */
  rejections(): string;
  readonly table: Table;
  readonly ledger: Ledger;
  readonly provenance: Provenance;
}

/** Forms of tables and of files that are tried. */
export interface Registries {
  readonly sources: readonly Source[];
  readonly formats: readonly Format[];
  /** Names near to those that joined nothing; the app's own files have none. */
  readonly namesNear?: NamesNear;
  /** What files that are not the app's own ask for beside. */
  readonly own?: OwnFiles;
}

export interface ReadOptions {
  /** Work out the file's SHA-256; true where nothing is said. */
  readonly hash?: boolean;
  /** Id of the only source to try. */
  readonly source?: string;
  /** The app's own copy of public figures. */
  readonly shipped?: boolean;
  /** How the person had it read. */
  readonly reading?: Reading;
}

const hashStep = 2 ** 20;

/** Where in the whole each part ends, as shares of the time that they take on a large file. */
const shares = { unpacked: 0.02, opened: 0.05, decoded: 0.45, assembled: 0.5 };

/**
 * Reads a file into typed columns and accounts for every row: format, source, columns, the source's own assembly, and
 * the ledger. Progress is in bytes of the file. Problems carry the file's name; they are those of `readBytes`, source-unknown,
 * source-ambiguous-dates and the source's own.
 */
export function* readAmong(
  file: ByteSource,
  name: string,
  registries: Registries,
  options: ReadOptions = {},
): Steps<Result<ReadTable, Problem>> {
  const read = yield* readAll(file, name, registries, options);
  return read.ok ? read : err(problem(read.error.code, { file: name, ...read.error.params }));
}

function* readAll(
  file: ByteSource,
  name: string,
  { sources, formats, namesNear = () => [], own }: Registries,
  options: ReadOptions,
): Steps<Result<ReadTable, Problem>> {
  const inside = yield* part(openParts(file, formats), file.size, 0, shares.unpacked);
  if (!inside.ok) return inside;
  const parts = own?.shownParts(inside.value) ?? inside.value;
  const reading = options.reading ?? {};
  const asked = options.source ?? reading.source;
  const tried = asked === undefined ? sources : sources.filter(({ id }) => id === asked);
  const chosen = yield* part(
    chooseTable(parts, tried, reading, own?.mappedSource),
    file.size,
    shares.unpacked,
    shares.opened,
  );
  if (!chosen.ok) return chosen;
  const { raw } = chosen.value;
  const choice = own?.choose(raw, chosen.value.recognised, reading) ?? ok({ ...chosen.value, dropped: new Map() });
  if (!choice.ok) return choice;
  const { source, kept } = choice.value.recognised;
  let placed: PlacedTable | undefined;
  const writer = ledgerWriter(
    raw,
    kept,
    (row) => ({
      line: placed?.decoded.line[row] ?? 0,
      place: placed?.places[row] ?? 0,
    }),
    { namesNear, dropped: choice.value.dropped },
  );
  const columns = yield* part(
    decodeTable(raw, kept, writer.noteWidths, reading),
    file.size,
    shares.opened,
    shares.decoded,
  );
  if (!columns.ok) return columns;
  placed = columns.value;
  const mended = own?.mendAccents(placed.decoded) ?? placed.decoded;
  const assembled = yield* part(source.assemble(mended, writer), file.size, shares.decoded, shares.assembled);
  if (!assembled.ok) return assembled;
  const { table } = assembled.value;
  const closed = writer.close(placed.decoded.rows);
  const damage = own?.damageOf(raw, placed, kept, closed.read) ?? [];
  const { duplicates } = placed;
  const ledger = { ...closed, content: { ...closed.content, gaps: gapsOf(table), duplicates, damage } };
  if (table.kind === 'incidents') {
    const rows = table.rows + (table.cube?.held.month.length ?? 0);
    if (rows !== ledger.accepted)
      throw new Error(`source ${source.id}: ${rows} rows assembled, ${ledger.accepted} accepted`);
  }
  const sha256 = options.hash === false ? '' : yield* part(hashOf(file), file.size, shares.assembled, 1);
  const facts = { name, sha256, isShipped: options.shipped === true };
  const provenance = provenanceOf(source, facts, ledger, assembled.value);
  const names = parts.map((one) => one.name);
  return ok({
    source: source.id,
    part: chosen.value.part,
    parts: names,
    reading,
    dateMeans: assembled.value.dateMeans ?? source.dateMeans,
    quirks: source.quirks ?? null,
    rejections: writer.csv,
    table,
    ledger,
    provenance,
  });
}

/** The same steps, their progress as bytes of the file between two shares of the whole: it never runs backwards. */
function* part<T>(steps: Steps<T>, bytes: number, from: number, to: number): Steps<T> {
  let most = from;
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) return next.value;
    const { done, total } = next.value;
    // Where several tables are tried, each begins anew.
    most = Math.max(most, from + (to - from) * (total > 0 ? Math.min(1, done / total) : 0));
    yield { done: Math.round(bytes * most), total: bytes };
  }
}

function* hashOf(file: ByteSource): Steps<string> {
  const hash = sha256Stream();
  for (let at = 0; at < file.size; at += hashStep) {
    const end = Math.min(file.size, at + hashStep);
    hash.update(file.read(at, end));
    yield { done: end, total: file.size };
  }
  return hash.hex();
}
