import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain, type Steps } from '../../../base/steps.ts';
import { inMemory } from '../../byte-source.ts';
import type { Encoding, RawTable } from '../../raw-table.ts';
import { csvHead } from './csv-head.ts';
import { type CsvHead, csvTable } from './csv-table.ts';
import { RowCuts, type SliceSizes } from './row-cuts.ts';

const encoder = new TextEncoder();

function* utf8(): Steps<Encoding> {
  yield { done: 1, total: 1 };
  return 'utf-8';
}

function headOf(bytes: Uint8Array): CsvHead {
  const head = drain(csvHead(inMemory(bytes), utf8));
  if (!head.ok) throw new Error(head.error.code);
  return head.value;
}

/** Lines and cells of a table; rows of another width by their line and width. */
function rowsOf(raw: RawTable): readonly string[] {
  const rows: { readonly line: number; readonly text: string }[] = [];
  for (const chunk of raw.chunks()) {
    for (let r = 0; r < chunk.rows; r++) {
      const cells = raw.headers.map((_, column) => raw.textAt(chunk.places[r], column));
      rows.push({ line: chunk.lines[r], text: JSON.stringify(cells) });
    }
    for (const { line, cells } of chunk.wrong) rows.push({ line, text: `${cells} cells` });
  }
  return rows.sort((a, b) => a.line - b.line).map(({ line, text }) => `${line} ${text}`);
}

function cutsOf(head: CsvHead, bytes: Uint8Array, sizes: SliceSizes, pieceBytes: number): RowCuts {
  const cuts = new RowCuts(head, sizes, () => {});
  for (let at = head.offset; at < bytes.length; at += pieceBytes) {
    expect(cuts.push(bytes.subarray(at, at + pieceBytes), true)).toBeNull();
  }
  expect(cuts.push(new Uint8Array(0), false)).toBeNull();
  return cuts;
}

const cell = fc.oneof(
  fc.stringMatching(/^[a-z0-9 .-]{0,12}$/),
  fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', 'ñ', ' '), maxLength: 12 }),
);
const quoted = (text: string, isForced: boolean): string =>
  isForced || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const table = fc.tuple(
  fc.array(fc.tuple(fc.array(cell, { minLength: 2, maxLength: 4 }), fc.boolean()), { minLength: 1, maxLength: 40 }),
  fc.constantFrom('\n', '\r\n', '\r'),
  fc.boolean(),
);

describe('RowCuts', () => {
  it('slices joined are the whole table, line by line, wherever pieces end', () => {
    fc.assert(
      fc.property(
        table,
        fc.record({ bytes: fc.integer({ min: 1, max: 300 }), rows: fc.integer({ min: 1, max: 12 }) }),
        fc.integer({ min: 1, max: 90 }),
        ([rows, lineBreak, endsWithBreak], sizes, pieceBytes) => {
          const lines = rows.map(([cells, isForced]) => cells.map((text) => quoted(text, isForced)).join(','));
          const text = ['first,second,third', ...lines].join(lineBreak) + (endsWithBreak ? lineBreak : '');
          const bytes = encoder.encode(text);
          const read = drain(csvHead(inMemory(bytes), utf8));
          fc.pre(read.ok && read.value.headers.length === 3);
          const head = headOf(bytes);
          const cuts = cutsOf(head, bytes, sizes, pieceBytes);
          const joined = cuts.slices.flatMap(({ from, to, line }) =>
            rowsOf(csvTable({ ...head, file: inMemory(bytes.subarray(from, to)), offset: 0, line })),
          );
          expect(joined).toEqual(rowsOf(csvTable(head)));
          expect(cuts.slices).toEqual(cutsOf(head, bytes, sizes, bytes.length).slices);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says where a quote opened that nothing closes', () => {
    const bytes = encoder.encode('a,b\n1,2\n3,"4\n5,6\n');
    const head = headOf(bytes);
    const cuts = new RowCuts(head, { bytes: 1000, rows: 1000 }, () => {});
    cuts.push(bytes.subarray(head.offset), true);
    expect(cuts.push(new Uint8Array(0), false)).toEqual({ code: 'file-cut-in-quotes', params: { line: 3 } });
  });

  it('gives every row to who looks on, once', () => {
    const lines = Array.from({ length: 5000 }, (_, n) => `${n},x`);
    const bytes = encoder.encode(['a,b', ...lines].join('\n'));
    let rows = 0;
    const cuts = new RowCuts(headOf(bytes), { bytes: 4096, rows: 100 }, (chunk) => {
      rows += chunk.rows;
    });
    cuts.push(bytes.subarray(4), true);
    cuts.push(new Uint8Array(0), false);
    expect(rows).toBe(5000);
    expect(cuts.slices.length).toBe(50);
  });
});
