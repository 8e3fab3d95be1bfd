import { hasUtf8Mark } from './encoding.ts';
import { scanFrom, scanRows, scanTarget } from './scan-rows.ts';

const candidates = [',', ';', '\t', '|'].map((text) => text.charCodeAt(0));
const [comma] = candidates;
/** What `dialectOf` looks at; with one byte more it knows that the file goes on. */
export const lookedBytes = 64 * 1024;
const rowsLooked = 100;
/** Below a title the delimiter is the one under which at least half of the lines are of one width. */
const enoughAlike = 0.5;

export interface Dialect {
  /** Byte between two cells. */
  readonly delimiter: number;
  /** Bytes of a byte order mark before the header. */
  readonly skip: number;
}

/**
 * The delimiter under which most of the first hundred rows are as wide as the header; among equals the one with more
 * columns, then the comma.
 */
export function dialectOf(bytes: Uint8Array): Dialect {
  const skip = hasUtf8Mark(bytes) ? 3 : 0;
  let delimiter = comma;
  let best = 0;
  for (const candidate of candidates) {
    const score = scoreOf(bytes, skip, candidate);
    if (score <= best) continue;
    best = score;
    delimiter = candidate;
  }
  return { delimiter, skip };
}

/** Share of rows as wide as the header, with a little for every column; 0 for a single column. */
function scoreOf(bytes: Uint8Array, skip: number, delimiter: number): number {
  const head = bytes.subarray(0, lookedBytes);
  const target = scanTarget(head.length + 1, rowsLooked);
  const state = scanFrom(skip, 1);
  const limits = { delimiter, until: lookedBytes, base: 0, hasMore: false };
  scanRows(head, target, state, { ...limits, width: 0, mostRows: 1 });
  const width = state.cells;
  if (width < 2) return 0;
  scanRows(head, target, state, { ...limits, width, mostRows: rowsLooked });
  const rows = state.rows + state.wrong.length;
  // The last row may be cut by the end of what was looked at.
  const cut = head.length < bytes.length && state.wrong.length > 0 ? 1 : 0;
  return (rows - cut <= 0 ? 1 : state.rows / (rows - cut)) + Math.min(width, 1000) / 1e4;
}

/**
 * The delimiter of a text whose first line may be a title: where that line has no cells, the one under which most lines
 * are of one width, two cells or more; the comma where none makes half of them alike.
 */
export function gridDialectOf(bytes: Uint8Array): Dialect {
  const plain = dialectOf(bytes);
  if (scoreOf(bytes, plain.skip, plain.delimiter) > 0) return plain;
  const shares = candidates.map((delimiter) => shareAlike(bytes, plain.skip, delimiter));
  const best = Math.max(...shares);
  return { ...plain, delimiter: best >= enoughAlike ? candidates[shares.indexOf(best)] : comma };
}

function shareAlike(bytes: Uint8Array, skip: number, delimiter: number): number {
  const head = bytes.subarray(0, lookedBytes);
  const target = scanTarget(1, 1);
  const state = scanFrom(skip, 1);
  const counts = new Map<number, number>();
  let rows = 0;
  while (state.offset < head.length && rows < rowsLooked) {
    scanRows(head, target, state, { delimiter, width: 0, mostRows: 1, until: head.length, base: 0, hasMore: false });
    if (state.rows === 0) break;
    counts.set(state.cells, (counts.get(state.cells) ?? 0) + 1);
    rows++;
  }
  counts.delete(1);
  return Math.max(0, ...counts.values()) / Math.max(1, rows);
}
