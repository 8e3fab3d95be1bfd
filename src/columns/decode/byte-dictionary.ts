import { cellText, type Encoding, type RawChunk } from '../../read/raw-table.ts';
import { skipBlanks, trimBlanks } from './blank.ts';

export interface ByteDictionary {
  /** Writes the code of each cell of the chunk's column to `codes` from `offset` on; new texts get the next codes. */
  encode(chunk: RawChunk, column: number, codes: Uint32Array, offset: number): void;
  /** Texts in order of their codes. */
  labels(): readonly string[];
}

const firstSlots = 1024;
/** Words at the start, in the middle and at the end cover up to twelve bytes without a loop. */
const threeWords = 12;

/**
 * Texts to codes by their bytes: open addressing, at most half full, over a multiplicative 32-bit hash that takes four
 * bytes at a time. Bytes are compared, so that equal hashes do no harm. A string is made at the first sight of a text,
 * never again.
 */
export function byteDictionary(encoding: Encoding): ByteDictionary {
  const texts: string[] = [];
  const codeOfText = new Map<string, number>();
  let slots = new Int32Array(firstSlots).fill(-1);
  let used = 0;
  // Of entry e: its hash, its bytes `[from[e], from[e + 1])` in `kept`, and its code.
  let hashes = new Int32Array(firstSlots);
  let entryCode = new Int32Array(firstSlots);
  let from = new Int32Array(firstSlots + 1);
  let kept = new Uint8Array(firstSlots * 16);
  let keptView = viewOf(kept);

  const textCode = (text: string): number => {
    const known = codeOfText.get(text);
    if (known !== undefined) return known;
    codeOfText.set(text, texts.length);
    return texts.push(text) - 1;
  };

  const rehash = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let entry = 0; entry < used; entry++) {
      let slot = hashes[entry] & mask;
      while (slots[slot] >= 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    hashes = longer(hashes);
    entryCode = longer(entryCode);
    from = longer(from);
  };

  const add = (text: Uint8Array, hash: number, slot: number): void => {
    const at = from[used];
    const needed = at + text.length;
    if (needed > kept.length) {
      const grown = new Uint8Array(Math.max(needed, kept.length * 2));
      grown.set(kept);
      kept = grown;
      keptView = viewOf(kept);
    }
    kept.set(text, at);
    hashes[used] = hash;
    entryCode[used] = textCode(cellText(text, 0, text.length, encoding));
    from[used + 1] = needed;
    slots[slot] = used++;
    if (used * 2 > slots.length) rehash();
  };

  /**
   * Encodes rows from `first` on until one has a new text, which is added; gives that row, or the number of rows. One
   * long loop over local names: with a call a cell, and the tables reached through the closure, it took twice as long.
   */
  const encodeKnown = (
    chunk: RawChunk,
    view: DataView,
    column: number,
    codes: Uint32Array,
    offset: number,
    first: number,
  ): number => {
    const { bytes, starts, ends, width, rows } = chunk;
    const [slotsNow, hashesNow, fromNow, codesNow, keptNow, keptViewNow] = [
      slots,
      hashes,
      from,
      entryCode,
      kept,
      keptView,
    ];
    const mask = slotsNow.length - 1;
    for (let r = first, cell = first * width + column; r < rows; r++, cell += width) {
      let end = ends[cell];
      let start = starts[cell];
      if (end < 0) {
        codes[offset + r] = textCode(cellText(bytes, start, end, encoding).trim());
        continue;
      }
      if (start < end && (bytes[start] <= 32 || bytes[end - 1] <= 32)) {
        start = skipBlanks(bytes, start, end);
        end = trimBlanks(bytes, start, end);
      }
      const length = end - start;
      const last = end - 4;
      let head = 0;
      let middle = 0;
      let tail = 0;
      let hash = Math.imul(length, 0x85ebca6b);
      if (length >= 4) {
        head = view.getInt32(start, true);
        middle = view.getInt32(start + ((length - 4) >> 1), true);
        tail = view.getInt32(last, true);
        if (length > threeWords) hash = hashOf(view, start + 4, last, hash);
      } else for (let i = start; i < end; i++) head = (head << 8) | bytes[i];
      hash = Math.imul(hash ^ Math.imul(head, 0x9e3779b1) ^ Math.imul(middle, 0xc2b2ae35) ^ tail, 0x27d4eb2f);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      for (;;) {
        const entry = slotsNow[slot];
        if (entry < 0) {
          add(bytes.subarray(start, end), hash, slot);
          return r;
        }
        const at = fromNow[entry];
        if (hashesNow[entry] === hash && fromNow[entry + 1] - at === length) {
          const isSame =
            length < 4 || length > threeWords
              ? sameBytes(bytes, start, end, keptNow, at)
              : keptViewNow.getInt32(at, true) === head &&
                keptViewNow.getInt32(at + ((length - 4) >> 1), true) === middle &&
                keptViewNow.getInt32(at + length - 4, true) === tail;
          if (isSame) {
            codes[offset + r] = codesNow[entry];
            break;
          }
        }
        slot = (slot + 1) & mask;
      }
    }
    return rows;
  };
  return {
    encode(chunk, column, codes, offset) {
      const view = viewOf(chunk.bytes);
      let row = 0;
      while (row < chunk.rows) row = encodeKnown(chunk, view, column, codes, offset, row);
    },
    labels: () => texts,
  };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function hashOf(view: DataView, start: number, last: number, seed: number): number {
  let hash = seed;
  for (let i = start; i < last; i += 4) hash = Math.imul(hash ^ view.getInt32(i, true), 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}

function sameBytes(bytes: Uint8Array, start: number, end: number, kept: Uint8Array, at: number): boolean {
  const shift = at - start;
  for (let i = start; i < end; i++) if (bytes[i] !== kept[i + shift]) return false;
  return true;
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}
