import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sha256Hex } from '../src/base/fingerprint.ts';
import type { Problem } from '../src/base/problem.ts';
import { drain } from '../src/base/steps.ts';
import { readTable } from '../src/columns/build-table.ts';
import type { Ledger, RejectionReason } from '../src/columns/ledger.ts';
import { readBytes } from '../src/read/read-bytes.ts';

/** What `npm run read` prints of a file, one line of JSON each. */
export interface ReadLine {
  readonly file: string;
  readonly source: string | null;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly reasons: Readonly<Partial<Record<RejectionReason, number>>>;
  readonly dropped: Ledger['dropped'];
  readonly from: string | null;
  readonly to: string | null;
  readonly sha256: string;
  /** Why the file did not become a table; null when it did. */
  readonly problem: Problem | null;
}

/** Reads a file as the app does; the rows of a file of no known source are counted and rejected, every one. */
export function readLine(file: string, bytes: Uint8Array): ReadLine {
  const read = drain(readTable(bytes, file));
  if (read.ok) {
    const { ledger, provenance, source } = read.value;
    return {
      file,
      source,
      rows: ledger.read,
      accepted: ledger.accepted,
      rejected: ledger.read - ledger.accepted,
      reasons: ledger.counts,
      dropped: ledger.dropped,
      from: provenance.from,
      to: provenance.to,
      sha256: provenance.sha256,
      problem: null,
    };
  }
  const rows = read.error.code === 'source-unknown' ? rowsOf(bytes) : 0;
  return {
    ...{ file, source: null, rows, accepted: 0, rejected: rows, reasons: rows === 0 ? {} : { 'no-source': rows } },
    ...{ dropped: [], from: null, to: null, sha256: sha256Hex(bytes), problem: read.error },
  };
}

/** Rows of a file, whatever their width. */
function rowsOf(bytes: Uint8Array): number {
  const raw = drain(readBytes(bytes));
  let rows = 0;
  if (raw.ok) for (const chunk of raw.value.chunks()) rows += chunk.rows + chunk.wrong.length;
  return rows;
}

if (import.meta.main) {
  const files = process.argv.slice(2);
  if (files.length === 0) {
    process.stderr.write('Usage: npm run -s read -- FILE...\n');
    process.exitCode = 2;
  }
  for (const path of files) {
    process.stdout.write(`${JSON.stringify(readLine(basename(path), readFileSync(path)))}\n`);
  }
}
