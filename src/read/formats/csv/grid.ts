import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Progress, Steps } from '../../../base/steps.ts';
import type { ByteSource } from '../../byte-source.ts';
import { type GridRow, mostColumns, mostGridCells } from '../../format.ts';
import { cellText, type Encoding } from '../../raw-table.ts';
import { type CsvSizes, endlessRow } from './csv-table.ts';
import { gridDialectOf, lookedBytes } from './dialect.ts';
import { type ScanTarget, scanFrom, scanRows, scanTarget } from './scan-rows.ts';

const rowsInStep = 4096;
/** By the cells of what was read so far; lines of a title may be shorter than the rest. */
const plainlyTooMany = 2 * mostGridCells;

/**
 * Every line as text, whatever its width. A file that is plainly too large for it is given up after its first window.
 */
export function* gridOf(
  file: ByteSource,
  encodingIn: () => Generator<Progress, Encoding, void>,
  sizes: CsvSizes,
): Steps<Result<readonly GridRow[], Problem>> {
  const { delimiter, skip } = gridDialectOf(file.read(0, lookedBytes + 1));
  const tooMany = err(problem('file-too-large', { cells: mostGridCells }));
  const encoding = yield* encodingIn();
  const target = scanTarget(mostColumns, 1);
  const state = scanFrom(0, 1);
  const rows: GridRow[] = [];
  let cells = 0;
  let base = skip;
  let window = sizes.window;
  while (base < file.size) {
    const bytes = file.read(base, base + window);
    const hasMore = base + bytes.length < file.size;
    state.offset = 0;
    while (state.offset < bytes.length) {
      scanRows(bytes, target, state, { delimiter, width: 0, mostRows: 1, until: bytes.length, base, hasMore });
      if (state.isCut || state.rows === 0) break;
      if (state.cells > mostColumns) return err(problem('file-too-wide', { columns: state.cells, most: mostColumns }));
      rows.push({ line: target.lines[0], cells: textsOf(bytes, target, state.cells, encoding) });
      cells += state.cells;
      if (cells > mostGridCells) return tooMany;
      if (rows.length % rowsInStep === 0) yield { done: base + state.offset, total: file.size };
    }
    if (state.openQuoteLine > 0 && !hasMore) return err(endlessRow(state));
    if (state.offset === 0 && (window >= sizes.longestRow || bytes.length === 0)) return err(endlessRow(state));
    window = state.offset === 0 ? window * 2 : sizes.window;
    base += state.offset;
    if (cells * (file.size / base) > plainlyTooMany) return tooMany;
  }
  return ok(rows);
}

/** Cells of one line; a line of ASCII is made a string once, and cut. */
function textsOf(bytes: Uint8Array, { starts, ends }: ScanTarget, cells: number, encoding: Encoding): string[] {
  const texts: string[] = [];
  const from = starts[0];
  const last = ends[cells - 1];
  const to = last < 0 ? ~last : last;
  let isAscii = true;
  for (let i = from; i < to && isAscii; i++) isAscii = bytes[i] < 128;
  const line = isAscii ? cellText(bytes, from, to, encoding) : '';
  for (let c = 0; c < cells; c++) {
    const [start, end] = [starts[c], ends[c]];
    texts.push(isAscii && end >= 0 ? line.slice(start - from, end - from) : cellText(bytes, start, end, encoding));
  }
  return texts;
}
