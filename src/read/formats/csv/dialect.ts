import { type ScanState, scanRows } from './scan-rows.ts';

const candidates = [',', ';', '\t', '|'].map((text) => text.charCodeAt(0));
const looked = 64 * 1024;
const rowsLooked = 100;

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
  const skip = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let delimiter = candidates[0];
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
  const head = bytes.subarray(0, looked);
  const target = {
    starts: new Int32Array(head.length + 1),
    ends: new Int32Array(head.length + 1),
    lines: new Uint32Array(rowsLooked),
    places: new Int32Array(rowsLooked),
  };
  const state: ScanState = { offset: skip, line: 1, rows: 0, wrong: [], openQuoteLine: 0, cells: 0 };
  scanRows(head, target, state, { delimiter, width: 0, mostRows: 1, until: looked });
  const width = state.cells;
  if (width < 2) return 0;
  scanRows(head, target, state, { delimiter, width, mostRows: rowsLooked, until: looked });
  const rows = state.rows + state.wrong.length;
  // The last row may be cut by the end of what was looked at.
  const cut = head.length < bytes.length && state.wrong.length > 0 ? 1 : 0;
  return (rows - cut <= 0 ? 1 : state.rows / (rows - cut)) + Math.min(width, 1000) / 1e4;
}
