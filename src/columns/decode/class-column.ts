import { ok } from '../../base/result.ts';
import { cellText, type Encoding, type RawChunk } from '../../read/raw-table.ts';
import type { ColumnDecoder } from './column-decoder.ts';
import { grownU32 } from './growing.ts';

/** Classes are named by short texts; a longer one is somebody's own words, and seldom the same twice. */
const mostBytes = 32;
const slots = 1024;

/** The class of each text by `classify`. The bytes of some short texts are kept while the column is decoded, no other. */
export function classColumn(
  expectedRows: number,
  encoding: Encoding,
  classify: (text: string) => string,
): ColumnDecoder {
  let codes = new Uint32Array(expectedRows);
  let rows = 0;
  const labels: string[] = [];
  const known = {
    ...emptyTexts(),
    lengths: new Int32Array(slots).fill(-1),
    codes: new Uint32Array(slots),
  };
  const codeOf = ({ bytes, starts, ends }: RawChunk, cell: number): number => {
    const label = classify(cellText(bytes, starts[cell], ends[cell], encoding).trim());
    const code = labels.indexOf(label);
    return code < 0 ? labels.push(label) - 1 : code;
  };
  return {
    take(chunk, column) {
      const { bytes, starts, ends, width } = chunk;
      codes = grownU32(codes, rows + chunk.rows);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let r = 0, cell = column; r < chunk.rows; r++, cell += width, rows++) {
        const start = starts[cell];
        const length = ends[cell] - start;
        if (length <= 0 || length > mostBytes) {
          codes[rows] = codeOf(chunk, cell);
          continue;
        }
        const slot = slotOf(bytes, start, length);
        if (known.lengths[slot] !== length || !isSame(view, start, length, known.view, slot * mostBytes)) {
          known.codes[slot] = codeOf(chunk, cell);
          known.lengths[slot] = length;
          known.bytes.set(bytes.subarray(start, start + length), slot * mostBytes);
        }
        codes[rows] = known.codes[slot];
      }
    },
    finish: () => ok({ kind: 'category', codes: codes.subarray(0, rows), labels }),
  };
}

/** Of two texts in one slot the later one stays: what is slower then is right all the same. */
function slotOf(bytes: Uint8Array, start: number, length: number): number {
  const middle = start + (length >> 1);
  const last = start + length - 1;
  const hash = (bytes[start] << 24) ^ (bytes[middle] << 16) ^ (bytes[(start + middle) >> 1] << 8) ^ bytes[last];
  return Math.imul(hash ^ Math.imul(length, 0x85ebca6b), 0x9e3779b1) >>> 22;
}

function emptyTexts(): { readonly bytes: Uint8Array; readonly view: DataView } {
  const bytes = new Uint8Array(slots * mostBytes);
  return { bytes, view: new DataView(bytes.buffer) };
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
