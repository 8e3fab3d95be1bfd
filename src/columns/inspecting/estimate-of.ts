import type { RawTable } from '../../read/raw-table.ts';
import type { Estimate } from '../inspection.ts';
import type { KeptColumn } from '../recognise.ts';
import type { ColumnKind } from '../source.ts';

/** Bytes a cell of a decoded column, and what the table that is made of it takes beside. */
const bytesInCell: Record<ColumnKind, number> = {
  number: 9 + 8,
  day: 4 + 4,
  month: 4 + 4,
  category: 4 + 2,
  position: 17 + 16,
  geometry: 600,
};
/** Line, place and what records have beside their columns: kilometres, states, their order. */
const bytesInRow = 8 + 26;
/** What an ordinary computer reads, decodes and assembles in a second. */
const bytesInSecond = 30 * 2 ** 20;
const rowsInSecond = 800_000;
const mostMemory = 2 ** 30;
const mostRows = 20_000_000;

/** What reading the whole will take, if all of it is as its first rows are. */
export function estimateOf(raw: RawTable, kept: readonly KeptColumn[], fileBytes: number): Estimate {
  const chunks = raw.chunks();
  const first = chunks.next();
  chunks.return(null);
  const seen = first.done ? 0 : first.value.rows + first.value.wrong.length;
  const rows = first.done ? 0 : Math.round((seen / Math.max(1, first.value.doneBytes)) * raw.totalBytes);
  const inRow = kept.reduce((sum, { rule }) => sum + bytesInCell[rule.kind], bytesInRow);
  // Tables of sheets count in rows.
  const bytes = Math.max(fileBytes, raw.totalBytes);
  const memoryBytes = rows * inRow;
  return {
    rows,
    bytes,
    memoryBytes,
    seconds: bytes / bytesInSecond + rows / rowsInSecond,
    isTooMuch: memoryBytes > mostMemory || rows > mostRows,
  };
}
