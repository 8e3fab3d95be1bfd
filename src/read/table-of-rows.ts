import type { GridRow } from './format.ts';
import type { RawChunk, RawTable } from './raw-table.ts';

const rowsInChunk = 4096;
const encoder = new TextEncoder();

/** A table of texts that are in memory, for what is not read from the bytes of a file as they lie. */
export function tableOfRows(headers: readonly string[], rows: readonly GridRow[]): RawTable {
  const width = headers.length;
  const chunkAt = (first: number): RawChunk => {
    const kept = rows.slice(first, first + rowsInChunk);
    const fit = kept.filter(({ cells }) => cells.length === width);
    const wrong = kept
      .filter(({ cells }) => cells.length !== width)
      .map(({ line, cells }) => ({ line, cells: cells.length }));
    const texts = fit.flatMap(({ cells }) => cells.map((cell) => encoder.encode(cell)));
    const starts = new Int32Array(texts.length);
    const ends = new Int32Array(texts.length);
    const bytes = new Uint8Array(texts.reduce((sum, text) => sum + text.length, 0));
    let at = 0;
    texts.forEach((text, cell) => {
      bytes.set(text, at);
      starts[cell] = at;
      at += text.length;
      ends[cell] = at;
    });
    const lines = Uint32Array.from(fit, ({ line }) => line);
    const places = Int32Array.from(
      kept.flatMap(({ cells }, offset) => (cells.length === width ? [first + offset] : [])),
    );
    const doneBytes = Math.min(first + rowsInChunk, rows.length);
    return { bytes, rows: fit.length, width, starts, ends, lines, places, wrong, doneBytes };
  };
  return {
    headers,
    encoding: 'utf-8',
    totalBytes: rows.length,
    *chunks() {
      for (let first = 0; first < rows.length; first += rowsInChunk) yield chunkAt(first);
      return null;
    },
    textAt: (place, column) => rows[place]?.cells[column] ?? '',
  };
}

/** The same table, under another name of what it holds: cells of several tables with the same header, one after the other. */
export function joinedTables(tables: readonly { readonly name: string; readonly table: RawTable }[]): RawTable {
  const first = tables[0]?.table;
  if (first === undefined) throw new Error('no table to join');
  const owners: number[] = [];
  const own: number[] = [];
  const totalBytes = tables.reduce((sum, { table }) => sum + table.totalBytes, 0);
  return {
    headers: first.headers,
    encoding: first.encoding,
    totalBytes,
    *chunks() {
      let before = 0;
      for (const [owner, { table, name }] of tables.entries()) {
        const chunks = table.chunks();
        for (let next = chunks.next(); ; next = chunks.next()) {
          if (next.done) {
            if (next.value !== null) return next.value;
            break;
          }
          const chunk = next.value;
          const start = own.length;
          for (let r = 0; r < chunk.rows; r++) {
            owners.push(owner);
            own.push(chunk.places[r]);
          }
          const places = Int32Array.from({ length: chunk.rows }, (_, r) => start + r);
          const wrong = chunk.wrong.map((one) => ({ ...one, part: name }));
          yield { ...chunk, places, wrong, doneBytes: before + chunk.doneBytes };
        }
        before += table.totalBytes;
      }
      return null;
    },
    textAt: (place, column) => tables[owners[place] ?? 0]?.table.textAt(own[place] ?? 0, column) ?? '',
    partOf: (place) => tables[owners[place] ?? 0]?.name ?? '',
  };
}
