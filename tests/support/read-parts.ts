import type { Problem } from '../../src/base/problem.ts';
import { drain } from '../../src/base/steps.ts';
import { inMemory } from '../../src/read/byte-source.ts';
import type { TablePart } from '../../src/read/format.ts';
import { formats } from '../../src/read/formats/index.ts';
import { openParts } from '../../src/read/open-parts.ts';
import { cellText, type RawTable } from '../../src/read/raw-table.ts';

/** A table as texts, the obvious way. */
export interface TextTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly wrong: readonly { readonly line: number; readonly cells: number }[];
}

/** The parts of a file, or a thrown error that names the problem. */
export function partsOf(bytes: Uint8Array): readonly TablePart[] {
  const parts = drain(openParts(inMemory(bytes), formats));
  if (!parts.ok) throw new Error(`${parts.error.code} ${JSON.stringify(parts.error.params)}`);
  return parts.value;
}

export function tableOf(part: TablePart): RawTable {
  const table = drain(part.read());
  if (!table.ok) throw new Error(`${table.error.code} ${JSON.stringify(table.error.params)}`);
  return table.value;
}

/** What is wrong with a file, or with its first part, or with its rows; null when nothing is. */
export function faultOf(bytes: Uint8Array): Problem | null {
  const parts = drain(openParts(inMemory(bytes), formats));
  if (!parts.ok) return parts.error;
  const [first] = parts.value;
  const table = first === undefined ? undefined : drain(first.read());
  if (table === undefined) return null;
  if (!table.ok) return table.error;
  const chunks = table.value.chunks();
  for (;;) {
    const next = chunks.next();
    if (next.done) return next.value;
  }
}

/** Every cell of a part twice: out of its chunk, and found again by its place; they must be the same. */
export function textsOf(part: TablePart): TextTable {
  const table = tableOf(part);
  const { headers, encoding } = table;
  const rows: string[][] = [];
  const lines: number[] = [];
  const wrong: { line: number; cells: number }[] = [];
  const places: number[] = [];
  const chunks = table.chunks();
  for (let next = chunks.next(); ; next = chunks.next()) {
    if (next.done) {
      if (next.value !== null) throw new Error(`${next.value.code} ${JSON.stringify(next.value.params)}`);
      break;
    }
    const { bytes, starts, ends, width, lines: numbers } = next.value;
    for (let r = 0; r < next.value.rows; r++) {
      rows.push(headers.map((_, c) => cellText(bytes, starts[r * width + c]!, ends[r * width + c]!, encoding)));
      lines.push(numbers[r]!);
      places.push(next.value.places[r]!);
    }
    wrong.push(...next.value.wrong);
  }
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const found = table.textAt(places[r]!, c);
      if (found !== cell) throw new Error(`cell ${c} of row ${r} is "${cell}", and found again "${found}"`);
    });
  });
  return { headers, rows, lines, wrong };
}
