import type { Problem } from '../../base/problem.ts';
import type { RawChunk, RawTable } from '../../read/raw-table.ts';

/** The first rows of a table as a table of its own: what is worked out for it is never made as large as the whole. */
export function headOf(raw: RawTable, mostRows: number): RawTable {
  return {
    headers: raw.headers,
    encoding: raw.encoding,
    totalBytes: 1,
    *chunks(): Generator<RawChunk, Problem | null, void> {
      const chunks = raw.chunks();
      let left = mostRows;
      while (left > 0) {
        const next = chunks.next();
        if (next.done) return next.value;
        const { value: chunk } = next;
        yield chunk.rows > left ? { ...chunk, rows: left, wrong: wrongBefore(chunk, left) } : chunk;
        left -= chunk.rows + chunk.wrong.length;
      }
      chunks.return(null);
      return null;
    },
    textAt: raw.textAt,
    ...(raw.metadata && { metadata: raw.metadata }),
    ...(raw.partOf && { partOf: raw.partOf }),
  };
}

/** Rows of another width that stand above the first row left out. */
const wrongBefore = (chunk: RawChunk, rows: number): RawChunk['wrong'] =>
  chunk.wrong.filter(({ line }) => line < (chunk.lines[rows] ?? 0));
