import type { Problem } from '../../base/problem.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { cellText, type RawTable } from '../../read/raw-table.ts';
import { personalReason } from '../personal.ts';
import { headOf } from './head-of.ts';

/** The first cells of a column, trimmed, empty ones left out. Of a column that is personal by its header there are none. */
export interface ColumnSample {
  readonly header: string;
  readonly column: number;
  readonly cells: readonly string[];
  /** Of which they are the cells: the same for all columns. */
  readonly rows: readonly number[];
}

const mostRows = 400;
const mostCells = 200_000;
const longest = 400;

/** Samples of all columns, from the first rows. Problem: what the format finds on its way. */
export function columnSamples(raw: RawTable): Result<readonly ColumnSample[], Problem> {
  const width = Math.max(1, raw.headers.length);
  const cells = raw.headers.map((): string[] => []);
  const rows = raw.headers.map((): number[] => []);
  const isRead = raw.headers.map((header) => personalReason(header) === undefined);
  const chunks = headOf(raw, Math.max(20, Math.min(mostRows, Math.floor(mostCells / width)))).chunks();
  let row = 0;
  for (let next = chunks.next(); ; next = chunks.next()) {
    if (next.done) {
      if (next.value !== null) return err(next.value);
      break;
    }
    const { bytes, starts, ends, rows: inChunk } = next.value;
    for (let r = 0; r < inChunk; r++, row++) {
      for (let column = 0; column < width; column++) {
        if (isRead[column] !== true) continue;
        const at = r * width + column;
        const text = cellText(bytes, starts[at] ?? 0, ends[at] ?? 0, raw.encoding).trim();
        if (text === '') continue;
        cells[column]?.push(text.slice(0, longest));
        rows[column]?.push(row);
      }
    }
  }
  return ok(
    raw.headers.map((header, column) => ({ header, column, cells: cells[column] ?? [], rows: rows[column] ?? [] })),
  );
}
