import { drain } from '../../src/base/steps.ts';
import { type ReadTable, readTable } from '../../src/columns/build-table.ts';
import { inspectFile } from '../../src/columns/inspect.ts';
import type { Inspection } from '../../src/columns/inspection.ts';
import { sources } from '../../src/columns/sources/index.ts';
import type { Mapping, Reading } from '../../src/document/reading.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import { formats } from '../../src/read/formats/index.ts';

const encoder = new TextEncoder();
const bytesOf = (lines: readonly string[]): Uint8Array => encoder.encode(`${lines.join('\n')}\n`);

/** What lines of text are, before they are read. */
export function inspected(lines: readonly string[], reading: Reading = {}): Inspection {
  return drain(inspectFile(inMemory(bytesOf(lines)), 'made-up.csv', { sources, formats }, reading));
}

/** What is proposed for lines of text that are of no known source. */
export function proposed(...lines: readonly string[]): Mapping {
  const { proposal, problem } = inspected(lines);
  if (proposal === null) throw new Error(`no proposal: ${problem?.code}`);
  return proposal;
}

/** Roles of a proposal by column. */
export const rolesOf = ({ fields }: Mapping): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.map(({ column, role }) => [column, role]));

/** Lines of text read by a mapping. */
export function readMapped(lines: readonly string[], mapping: Mapping, reading: Reading = {}): ReadTable {
  const read = drain(readTable(bytesOf(lines), 'made-up.csv', { reading: { ...reading, mapping } }));
  if (!read.ok) throw new Error(`${read.error.code}: ${JSON.stringify(read.error.params)}`);
  return read.value;
}

/** Lines of text read as they are proposed to be. */
export const readProposed = (...lines: readonly string[]): ReadTable => readMapped(lines, proposed(...lines));
