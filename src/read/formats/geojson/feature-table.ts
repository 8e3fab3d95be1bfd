import type { Problem } from '../../../base/problem.ts';
import { cellText, type RawChunk, type RawTable } from '../../raw-table.ts';
import type { ScannedFeatures } from './scan-features.ts';

/** Outlines are parsed chunk by chunk, and a state's has thousands of corners: a chunk ends after this many bytes. */
const bytesInChunk = 2 ** 18;
const mostRows = 4096;

/** A row a feature; its line is the number of its feature, counted from 1. */
export function featureTable(scanned: ScannedFeatures): RawTable {
  const { bytes, headers, firsts, cells } = scanned;
  return {
    headers,
    encoding: 'utf-8',
    totalBytes: bytes.length,
    chunks: () => chunksOf(scanned),
    textAt(place, column): string {
      let text = '';
      for (let k = firsts[place] * 3; k < firsts[place + 1] * 3; k += 3) {
        if (cells[k] === column) text = cellText(bytes, cells[k + 1], cells[k + 2], 'utf-8');
      }
      return text;
    },
  };
}

function* chunksOf({
  bytes,
  headers,
  rows,
  firsts,
  cells,
}: ScannedFeatures): Generator<RawChunk, Problem | null, void> {
  const width = headers.length;
  for (let first = 0; first < rows; ) {
    const last = chunkEnd(first, rows, firsts, cells, width);
    const starts = new Int32Array((last - first) * width);
    const ends = new Int32Array((last - first) * width);
    const places = new Uint32Array(last - first);
    const lines = new Uint32Array(last - first);
    for (let row = first; row < last; row++) {
      const at = (row - first) * width;
      for (let k = firsts[row] * 3; k < firsts[row + 1] * 3; k += 3) {
        starts[at + cells[k]] = cells[k + 1];
        ends[at + cells[k]] = cells[k + 2];
      }
      places[row - first] = row;
      lines[row - first] = row + 1;
    }
    const doneBytes = last === rows ? bytes.length : Math.round((last / rows) * bytes.length);
    yield { bytes, rows: last - first, width, starts, ends, lines, places, wrong: [], doneBytes };
    first = last;
  }
  return null;
}

/** First row after the chunk that begins with `first`. */
function chunkEnd(first: number, rows: number, firsts: Uint32Array, cells: Int32Array, width: number): number {
  const most = Math.min(rows, first + mostRows, first + Math.max(1, Math.floor(bytesInChunk / width)));
  let taken = 0;
  let row = first;
  while (row < most && taken < bytesInChunk) {
    for (let k = firsts[row] * 3; k < firsts[row + 1] * 3; k += 3) taken += cells[k + 2] - cells[k + 1];
    row++;
  }
  return row;
}
