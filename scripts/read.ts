import { basename } from 'node:path';
import { sha256Stream } from '../src/base/fingerprint.ts';
import type { Problem } from '../src/base/problem.ts';
import { drain } from '../src/base/steps.ts';
import type { ContentReport, DateMeaning, PlaceReport } from '../src/columns/file-report.ts';
import type { Ledger, RejectionReason } from '../src/columns/ledger.ts';
import { type ReadTable, readAmong } from '../src/columns/read-table.ts';
import { type ByteSource, inMemory } from '../src/read/byte-source.ts';
import type { TablePart } from '../src/read/format.ts';
import { openParts } from '../src/read/open-parts.ts';
import { locateIncidents } from '../src/select/locate-incidents.ts';
import { reading } from '../src/workers/reading.ts';
import { fileSource } from './file-source.ts';
import { shippedGeography } from './shipped-geography.ts';

/** What `npm run read` prints of a file, one line of JSON each: the report that the page shows, without its lines. */
export interface ReadLine {
  readonly file: string;
  readonly source: string | null;
  /** Sheet or packed file that was read, "*" for all of one form, "" where the file is one table. */
  readonly part: string;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly reasons: Readonly<Partial<Record<RejectionReason, number>>>;
  readonly dropped: Ledger['dropped'];
  readonly from: string | null;
  readonly to: string | null;
  readonly sha256: string;
  /** The publisher rounds to this number; 1 means exact. */
  readonly rounding: number;
  /** Null for a file of no known source. */
  readonly dateMeans: DateMeaning | null;
  readonly notices: Ledger['notices'];
  readonly content: ContentReport | null;
  /** Where its records lie, nothing held back: the file is the caller's own. Null for tables of areas. */
  readonly places: PlaceReport | null;
  /** Why the file did not become a table; null when it did. */
  readonly problem: Problem | null;
}

/** Reads a file as the page does; the rows of a file of no known source are counted and rejected, every one. */
export function readLine(file: string, given: Uint8Array | ByteSource): ReadLine {
  const bytes = given instanceof Uint8Array ? inMemory(given) : given;
  const read = drain(readAmong(bytes, file, reading.registries));
  return read.ok ? lineOf(file, read.value) : unreadLine(file, bytes, read.error);
}

function lineOf(file: string, read: ReadTable): ReadLine {
  const { ledger, provenance, source, part, dateMeans } = read;
  return {
    ...{ file, source, part, rows: ledger.read, accepted: ledger.accepted },
    rejected: ledger.read - ledger.accepted,
    reasons: ledger.counts,
    dropped: ledger.dropped,
    ...{ from: provenance.from, to: provenance.to, sha256: provenance.sha256, rounding: provenance.rounding },
    dateMeans,
    notices: ledger.notices,
    content: ledger.content,
    places: placesOf(read),
    problem: null,
  };
}

function placesOf({ table }: ReadTable): PlaceReport | null {
  // Where the records of a cube lie is known to the cell alone.
  if (table.kind !== 'incidents' || table.cube !== undefined) return null;
  const geography = shippedGeography();
  return drain(reading.placeReport(drain(locateIncidents(table, geography.index)), geography, null));
}

/** A file that became no table; its rows are counted where it is one that nothing recognises. */
function unreadLine(file: string, bytes: ByteSource, problem: Problem): ReadLine {
  const rows = problem.code === 'source-unknown' ? rowsOf(bytes) : 0;
  return {
    ...{ file, source: null, part: '', rows, accepted: 0, rejected: rows },
    reasons: rows === 0 ? {} : { 'no-source': rows },
    ...{ dropped: [], from: null, to: null, sha256: sha256Of(bytes), rounding: 1 },
    ...{ dateMeans: null, notices: [], content: null, places: null, problem },
  };
}

/** Rows after the header, whatever their width, of every sheet and packed file. */
function rowsOf(bytes: ByteSource): number {
  const parts = drain(openParts(bytes, reading.registries.formats));
  return parts.ok ? parts.value.reduce((sum, part) => sum + rowsOfPart(part), 0) : 0;
}

function rowsOfPart(part: TablePart): number {
  const raw = drain(part.read());
  if (!raw.ok) return 0;
  let rows = 0;
  for (const chunk of raw.value.chunks()) rows += chunk.rows + chunk.wrong.length;
  return rows;
}

const hashStep = 2 ** 20;

function sha256Of(bytes: ByteSource): string {
  const hash = sha256Stream();
  for (let at = 0; at < bytes.size; at += hashStep) hash.update(bytes.read(at, Math.min(at + hashStep, bytes.size)));
  return hash.hex();
}

if (import.meta.main) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    process.stderr.write('Usage: npm run -s read -- FILE...\n');
    process.exitCode = 2;
  }
  for (const path of files) {
    const file = fileSource(path);
    process.stdout.write(`${JSON.stringify(readLine(basename(path), file))}\n`);
    file.close();
  }
}
