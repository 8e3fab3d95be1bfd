import { cellText } from '../../read/cell-text.ts';
import type { Encoding } from '../../read/raw-table.ts';

export interface ByteDictionary {
  /** Code of the text in `bytes[start .. end)`; a new one at its first sight. */
  codeOf(bytes: Uint8Array, start: number, end: number): number;
  /** The same for a text whose bytes are not to be had. */
  codeOfText(text: string): number;
  labels(): readonly string[];
}

const firstSlots = 1024;

/**
 * Texts to codes by their bytes: open addressing over a 32-bit FNV-1a hash, at most half full. A string is made at the
 * first sight of a text, never again.
 */
export function byteDictionary(encoding: Encoding): ByteDictionary {
  const texts: string[] = [];
  const codes = new Map<string, number>();
  let slots = new Int32Array(firstSlots).fill(-1);
  let used = 0;
  // Of slot entry e: its hash, its bytes `[from, to)` in `kept`, and its code.
  let hashes = new Int32Array(firstSlots);
  let entryCode = new Int32Array(firstSlots);
  let from = new Int32Array(firstSlots + 1);
  let kept = new Uint8Array(firstSlots * 16);

  const codeOfText = (text: string): number => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    codes.set(text, texts.length);
    texts.push(text);
    return texts.length - 1;
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

  const add = (bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number => {
    const at = from[used];
    const needed = at + end - start;
    if (needed > kept.length) {
      const grown = new Uint8Array(Math.max(needed, kept.length * 2));
      grown.set(kept);
      kept = grown;
    }
    kept.set(bytes.subarray(start, end), at);
    hashes[used] = hash;
    entryCode[used] = codeOfText(cellText(bytes, start, end, encoding));
    from[used + 1] = needed;
    slots[slot] = used;
    used++;
    const code = entryCode[used - 1];
    if (used * 2 > slots.length) rehash();
    return code;
  };

  const codeOf = (bytes: Uint8Array, start: number, end: number): number => {
    let hash = 0x811c9dc5 | 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot];
      if (entry < 0) return add(bytes, start, end, hash, slot);
      if (hashes[entry] !== hash) continue;
      let at = from[entry];
      if (from[entry + 1] - at !== end - start) continue;
      let i = start;
      while (i < end && kept[at] === bytes[i]) {
        i++;
        at++;
      }
      if (i === end) return entryCode[entry];
    }
  };
  return { codeOf, codeOfText, labels: () => texts };
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}
