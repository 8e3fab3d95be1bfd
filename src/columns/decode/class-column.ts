import type { Problem } from '../../base/problem.ts';
import { ok, type Result } from '../../base/result.ts';
import { cellText, type Encoding, type RawChunk } from '../../read/raw-table.ts';
import type { DecodedColumn } from '../source.ts';
import type { ColumnDecoder } from './column-decoder.ts';
import { grownU32 } from './growing.ts';

/** Classes are named by short texts; a longer one is somebody's own words, and seldom the same twice. */
const mostBytes = 32;
const slots = 1024;

/** The class of each text by `classify`. The bytes of some short texts are kept while the column is decoded, no other. */
export const classColumn = (
  expectedRows: number,
  encoding: Encoding,
  classify: (text: string) => string,
): ColumnDecoder => new Classes(expectedRows, encoding, classify);

/** A class: engines compile a function within a function anew for each column. */
class Classes implements ColumnDecoder {
  private codes: Uint32Array<ArrayBuffer>;
  private rows = 0;
  private readonly labels: string[] = [];
  private readonly encoding: Encoding;
  private readonly classify: (text: string) => string;
  /** By slot: a text that was met, its length and its code. */
  private readonly bytes = new Uint8Array(slots * mostBytes);
  private readonly view = new DataView(this.bytes.buffer);
  private readonly lengths = new Int32Array(slots).fill(-1);
  private readonly known = new Uint32Array(slots);

  constructor(expectedRows: number, encoding: Encoding, classify: (text: string) => string) {
    this.codes = new Uint32Array(expectedRows);
    this.encoding = encoding;
    this.classify = classify;
  }

  take(chunk: RawChunk, column: number): void {
    const { bytes, starts, ends, width } = chunk;
    this.codes = grownU32(this.codes, this.rows + chunk.rows);
    const { codes, lengths, known, rows } = this;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let r = 0, cell = column; r < chunk.rows; r++, cell += width) {
      const start = starts[cell];
      const length = ends[cell] - start;
      if (length <= 0 || length > mostBytes) {
        codes[rows + r] = this.codeOf(chunk, cell);
        continue;
      }
      const slot = slotOf(bytes, start, length);
      if (lengths[slot] !== length || !isSame(view, start, length, this.view, slot * mostBytes)) {
        known[slot] = this.codeOf(chunk, cell);
        lengths[slot] = length;
        this.bytes.set(bytes.subarray(start, start + length), slot * mostBytes);
      }
      codes[rows + r] = known[slot];
    }
    this.rows += chunk.rows;
  }

  finish(): Result<DecodedColumn, Problem> {
    return ok({ kind: 'category', codes: this.codes.subarray(0, this.rows), labels: this.labels });
  }

  private codeOf({ bytes, starts, ends }: RawChunk, cell: number): number {
    const label = this.classify(cellText(bytes, starts[cell], ends[cell], this.encoding).trim());
    const code = this.labels.indexOf(label);
    return code < 0 ? this.labels.push(label) - 1 : code;
  }
}

/** Of two texts in one slot the later one stays: what is slower then is right all the same. */
function slotOf(bytes: Uint8Array, start: number, length: number): number {
  const middle = start + (length >> 1);
  const last = start + length - 1;
  const hash = (bytes[start] << 24) ^ (bytes[middle] << 16) ^ (bytes[(start + middle) >> 1] << 8) ^ bytes[last];
  return Math.imul(hash ^ Math.imul(length, 0x85ebca6b), 0x9e3779b1) >>> 22;
}

const word = 4;

/** Four bytes at a time; the last four may hold some that were compared before. */
function isSame(text: DataView, start: number, length: number, kept: DataView, at: number): boolean {
  if (length < word) {
    for (let i = 0; i < length; i++) if (text.getUint8(start + i) !== kept.getUint8(at + i)) return false;
    return true;
  }
  const last = length - word;
  for (let i = 0; i < last; i += word) if (text.getInt32(start + i) !== kept.getInt32(at + i)) return false;
  return text.getInt32(start + last) === kept.getInt32(at + last);
}
