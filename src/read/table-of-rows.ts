import type { GridRow } from './format.ts';
import { cellText, type Encoding, type RawChunk, type RawTable } from './raw-table.ts';

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
    const lines = Uint32Array.from(fit, ({ line }) => line);
    const places = Uint32Array.from(
      kept.flatMap(({ cells }, offset) => (cells.length === width ? [first + offset] : [])),
    );
    const doneBytes = Math.min(first + rowsInChunk, rows.length);
    return { ...arenaOf(texts), rows: fit.length, width, lines, places, wrong, doneBytes };
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

const firstRoom = 4096;

/** The rows of several tables with the same header, one after the other. */
export function joinedTables(tables: readonly { readonly name: string; readonly table: RawTable }[]): RawTable {
  const first = tables[0]?.table;
  if (first === undefined) throw new Error('no table to join');
  // Of each row given so far: its place in its own table; and of each table the first of its rows.
  let own = new Uint32Array(firstRoom);
  let rows = 0;
  const firstRows: number[] = [];
  const ownerOf = (place: number): number =>
    Math.max(
      0,
      firstRows.findLastIndex((start) => start <= place),
    );
  const encoding = tables.every(({ table }) => table.encoding === first.encoding) ? first.encoding : 'utf-8';
  const totalBytes = tables.reduce((sum, { table }) => sum + table.totalBytes, 0);
  return {
    headers: first.headers,
    encoding,
    totalBytes,
    *chunks() {
      let before = 0;
      rows = 0;
      firstRows.length = 0;
      for (const { table, name } of tables) {
        const chunks = table.chunks();
        firstRows.push(rows);
        for (let next = chunks.next(); ; next = chunks.next()) {
          if (next.done) {
            if (next.value !== null) return next.value;
            break;
          }
          const chunk = table.encoding === encoding ? next.value : inUtf8(next.value, table.encoding);
          own = roomFor(own, rows + chunk.rows);
          own.set(chunk.places.subarray(0, chunk.rows), rows);
          const places = Uint32Array.from({ length: chunk.rows }, (_, r) => rows + r);
          rows += chunk.rows;
          const wrong = chunk.wrong.map((one) => ({ ...one, part: name }));
          yield { ...chunk, places, wrong, doneBytes: before + chunk.doneBytes };
        }
        before += table.totalBytes;
      }
      return null;
    },
    textAt: (place, column) => tables[ownerOf(place)]?.table.textAt(own[place], column) ?? '',
    partOf: (place) => tables[ownerOf(place)]?.name ?? '',
  };
}

/** The chunk with its cells written anew: the joined table has one encoding. */
function inUtf8(chunk: RawChunk, encoding: Encoding): RawChunk {
  const texts = Array.from({ length: chunk.rows * chunk.width }, (_, cell) =>
    encoder.encode(cellText(chunk.bytes, chunk.starts[cell], chunk.ends[cell], encoding)),
  );
  return { ...chunk, ...arenaOf(texts) };
}

/** Cells one after the other, and where each lies. */
function arenaOf(texts: readonly Uint8Array[]): Pick<RawChunk, 'bytes' | 'starts' | 'ends'> {
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
  return { bytes, starts, ends };
}

function roomFor(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  if (needed <= array.length) return array;
  const grown = new Uint32Array(Math.max(needed, array.length * 2));
  grown.set(array);
  return grown;
}
