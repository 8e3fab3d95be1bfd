import type { Problem } from '../../src/base/problem.ts';
import type { Result } from '../../src/base/result.ts';
import type { Progress, Steps } from '../../src/base/steps.ts';
import { type ReadTable, readTable } from '../../src/columns/build-table.ts';
import { inspectFile } from '../../src/columns/inspect.ts';
import type { Inspection } from '../../src/columns/inspection.ts';
import { isBalanced } from '../../src/columns/ledger.ts';
import { sources } from '../../src/columns/sources/index.ts';
import type { Mapping } from '../../src/document/reading.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import type { Format } from '../../src/read/format.ts';
import { csv, csvParts } from '../../src/read/formats/csv/format.ts';
import { formats } from '../../src/read/formats/index.ts';

/** What became of a file: "read", the code of its problem, or what must never happen. */
export interface Tried {
  readonly outcome: string;
  readonly fault: string | null;
  /** Of the processor: other programs do not count. */
  readonly seconds: number;
}

/** Files here are of a few kilobytes: what takes longer or more steps does not end. */
const mostSeconds = 5;
const mostSteps = 200_000;

const registries = { sources, formats };

/** Reads a file with everything there is, and checks what must hold of any file. */
export const tryFile = (bytes: Uint8Array): Tried =>
  tried(readTable(bytes, 'file', { hash: false }), (read) => ({
    outcome: read.ok ? 'read' : read.error.code,
    fault: read.ok ? faultOf(read.value) : null,
  }));

/** Windows and chunks so small that nearly every row spans two. */
const tiny = { window: 64, chunk: 48, longestRow: 2 ** 25 };
const tinyFormats: readonly Format[] = formats.map((format) =>
  format.id === csv.id ? { ...csv, parts: (file) => csvParts(file, tiny) } : format,
);

/** Reads a file whole and in tiny windows: both must give the same table and ledger. */
export function tryWindows(bytes: Uint8Array): Tried {
  let whole = '';
  const first = tried(readTable(bytes, 'file', { hash: false }), (read) => {
    whole = summaryOf(read);
    return { outcome: read.ok ? 'read' : read.error.code, fault: null };
  });
  if (first.fault !== null) return first;
  return tried(readTable(bytes, 'file', { hash: false, formats: tinyFormats }), (read) => ({
    outcome: first.outcome,
    fault: summaryOf(read) === whole ? null : 'is another table when it is read in windows',
  }));
}

function summaryOf(read: Result<ReadTable, Problem>): string {
  return JSON.stringify(read.ok ? [read.value.ledger, read.value.provenance, read.value.table] : read.error);
}

/** Inspects a file as the page does before it reads it, and reads it by the mapping that is proposed. */
export function tryMapping(bytes: Uint8Array): Tried {
  let mapping: Mapping | null = null;
  const keep = ({ proposal, problem }: Inspection) => {
    mapping = proposal;
    return { outcome: problem?.code ?? 'read', fault: null };
  };
  const inspected = tried(inspectFile(inMemory(bytes), 'file', registries, {}), keep, false);
  if (inspected.fault !== null || mapping === null) return inspected;
  return tried(readTable(bytes, 'file', { hash: false, reading: { mapping } }), (read) => ({
    outcome: read.ok ? 'read' : read.error.code,
    fault: read.ok ? faultOf(read.value) : null,
  }));
}

/** @param isOneTask its progress only ever grows; an inspection looks at one table after the other */
function tried<T>(steps: Steps<T>, judge: (value: T) => Omit<Tried, 'seconds'>, isOneTask = true): Tried {
  const start = process.cpuUsage();
  const seconds = (): number => process.cpuUsage(start).user / 1e6;
  try {
    let count = 0;
    let last: Progress = { done: 0, total: 0 };
    for (let next = steps.next(); ; next = steps.next()) {
      if (next.done) {
        const { outcome, fault } = judge(next.value);
        return {
          outcome,
          fault: seconds() > mostSeconds ? `took ${seconds().toFixed(1)} s` : fault,
          seconds: seconds(),
        };
      }
      if (++count > mostSteps) return { outcome: 'endless', fault: 'takes steps without end', seconds: seconds() };
      if (isOneTask && next.value.done < last.done)
        return { outcome: 'back', fault: 'progress runs backwards', seconds: seconds() };
      last = next.value;
    }
  } catch (error) {
    const fault = error instanceof Error ? `${error.name}: ${error.message}\n${stackOf(error)}` : String(error);
    return { outcome: 'thrown', fault, seconds: seconds() };
  }
}

const stackOf = (error: Error): string =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.includes('/src/'))
    .slice(0, 3)
    .join('\n');

function faultOf({ ledger, provenance }: ReadTable): string | null {
  if (!isBalanced(ledger)) return 'the ledger is not balanced';
  const { read, accepted, rejected } = provenance;
  if (read !== ledger.read || accepted + rejected !== read) return 'the provenance does not add up';
  const { duplicates } = ledger.content;
  return duplicates >= 0 && duplicates <= Math.max(0, read - 1) ? null : `${duplicates} of ${read} rows repeat others`;
}
