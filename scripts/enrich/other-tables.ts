import type { Problem } from '../../src/base/problem.ts';
import { drain } from '../../src/base/steps.ts';
import type { ShownPart } from '../../src/columns/choose-table.ts';
import { ownFiles } from '../../src/columns/own-files.ts';
import { type PlannedTable, planSlices } from '../../src/columns/slices/plan-slices.ts';
import { type KnownReading, readingFor } from '../../src/columns/slices/reading-for.ts';
import { sliceEvidence } from '../../src/columns/slices/slice-evidence.ts';
import { choiceOf, type SlicePlan } from '../../src/columns/slices/slice-plan.ts';
import { sources } from '../../src/columns/sources/index.ts';
import type { Reading } from '../../src/document/reading.ts';
import type { ByteSource } from '../../src/read/byte-source.ts';
import { formats } from '../../src/read/formats/index.ts';
import { openParts } from '../../src/read/open-parts.ts';
import type { RawChunk, RawTable } from '../../src/read/raw-table.ts';
import { fileSource } from '../file-source.ts';
import { Failure, Refusal } from './failure.ts';

/** What is known of a file before it is opened. */
export interface GivenFile {
  readonly name: string;
  readonly sha256: string;
  readonly readings: readonly KnownReading[];
}

interface OpenedFile {
  readonly parts: readonly ShownPart[];
  readonly reading: Reading;
}

export interface OtherTableHost {
  /** Called once, before the slices. */
  onPlan(plan: SlicePlan): void;
  /** Rows in their order; `raw` must be read to its end before the next slice comes. */
  onSlice(raw: RawTable, plan: SlicePlan, slice: number, share: number): void;
}

/**
 * Reads a file that is no plain text, within the limits of the readers: workbooks, GeoJSON, Parquet group by group, packed
 * folders. It is gone through twice: once for what its columns decide, once for its rows.
 */
export function readOtherTable(path: string, given: GivenFile, rowsInSlice: number, host: OtherTableHost): void {
  const file = fileSource(path);
  try {
    const { raw, plan } = plannedTable(file, given);
    host.onPlan(plan);
    let slice = 0;
    for (const part of partsOf(raw, rowsInSlice)) host.onSlice(part.raw, plan, slice++, part.share);
  } finally {
    file.close();
  }
}

/** Fails where a file becomes no records, before anything is made of it. */
export function checkTable(path: string, given: GivenFile): void {
  const file = fileSource(path);
  try {
    headTable(file, given);
  } finally {
    file.close();
  }
}

/** The parts of a file, and how it is read: by its name, its bytes or its headers. */
function opened(file: ByteSource, { name, sha256, readings }: GivenFile): OpenedFile {
  const inside = drain(openParts(file, formats));
  if (!inside.ok) throw new Refusal(inside.error);
  const parts = ownFiles.shownParts(inside.value);
  const first = parts[0] === undefined ? undefined : drain(parts[0].read());
  const headers = first?.ok === true ? first.value.headers : [];
  return { parts, reading: readingFor(readings, { name, sha256, headers }) };
}

/** How a file is read. */
export const readingIn = (file: ByteSource, given: GivenFile): Reading => opened(file, given).reading;

function headTable(file: ByteSource, given: GivenFile): PlannedTable {
  const { parts, reading } = opened(file, given);
  const found = drain(planSlices(parts, sources, reading));
  if (!found.ok) throw new Refusal(found.error);
  const { plan, kind } = found.value;
  if (kind !== 'incidents') throw new Failure('no-incidents', { file: given.name, source: plan.source });
  return found.value;
}

function plannedTable(file: ByteSource, given: GivenFile): Pick<PlannedTable, 'raw' | 'plan'> {
  const { raw, plan } = headTable(file, given);
  const choice = choiceOf(plan, raw.headers, sources);
  if (!choice.ok) throw new Refusal(choice.error);
  const evidence = sliceEvidence(plan, choice.value.recognised.kept, raw.headers, raw.encoding);
  const stopped = passOver(raw, evidence.note);
  if (stopped !== null) throw new Refusal(stopped);
  const whole = evidence.close();
  if (!whole.ok) throw new Refusal(whole.error);
  return { raw, plan: whole.value };
}

function passOver(raw: RawTable, take: (chunk: RawChunk) => void): Problem | null {
  const chunks = raw.chunks();
  for (let next = chunks.next(); ; next = chunks.next()) {
    if (next.done) return next.value;
    take(next.value);
  }
}

/** The rows of a table as tables of some rows each, that share one way through the file. */
function* partsOf(raw: RawTable, rowsInSlice: number): Generator<{ readonly raw: RawTable; readonly share: number }> {
  const chunks = raw.chunks();
  let next = chunks.next();
  while (!next.done) {
    const share = raw.totalBytes > 0 ? Math.min(1, next.value.doneBytes / raw.totalBytes) : 0;
    const some: RawTable = {
      headers: raw.headers,
      encoding: raw.encoding,
      totalBytes: 1,
      *chunks() {
        for (let rows = 0; !next.done && rows < rowsInSlice; next = chunks.next()) {
          rows += next.value.rows + next.value.wrong.length;
          yield next.value;
        }
        return next.done === true ? next.value : null;
      },
      textAt: (place, column) => raw.textAt(place, column),
      ...(raw.unread && { unread: raw.unread }),
      ...(raw.partOf && { partOf: (place: number) => raw.partOf?.(place) ?? '' }),
    };
    yield { raw: some, share };
  }
  if (next.value !== null) throw new Refusal(next.value);
}
