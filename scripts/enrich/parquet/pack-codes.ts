/** Shorter runs cost more as runs than packed. */
const shortestRun = 16;

/** Bits that codes below `count` need: none for a single value. */
export const bitsFor = (count: number): number => 32 - Math.clz32(Math.max(count, 1) - 1);

let room = new Uint8Array(0);

/** Writes into one array for all pages, which is as long as all that can come. */
class Packer {
  readonly bytes: Uint8Array;
  private readonly bits: number;
  length = 0;

  constructor(count: number, bits: number) {
    this.bits = bits;
    // Worst is one value packed for every run; a header is 5 bytes at most.
    const longest = 16 + Math.ceil((count / 8 + 1) * bits) + Math.ceil(count / shortestRun + 1) * 10;
    if (room.length < longest) room = new Uint8Array(longest);
    this.bytes = room;
  }

  private header(value: number): void {
    let rest = value;
    for (; rest >= 128; rest >>>= 7) this.bytes[this.length++] = (rest & 127) | 128;
    this.bytes[this.length++] = rest;
  }

  run(code: number, count: number): void {
    this.header(count * 2);
    for (let bit = 0; bit < this.bits; bit += 8) this.bytes[this.length++] = (code >>> bit) & 255;
  }

  /** Groups of eight; the last one of a page is filled with zeros. */
  packed(codes: Uint32Array, from: number, to: number): void {
    if (from === to) return;
    const { bits, bytes } = this;
    const groups = Math.ceil((to - from) / 8);
    this.header(groups * 2 + 1);
    const end = this.length + groups * bits;
    let held = 0;
    let holding = 0;
    let at = this.length;
    for (let row = from; row < to; row++) {
      held |= codes[row] << holding;
      holding += bits;
      if (holding < 16) continue;
      bytes[at++] = held;
      bytes[at++] = held >>> 8;
      held >>>= 16;
      holding -= 16;
    }
    // What follows was there before.
    for (; at < end; held >>>= 8) bytes[at++] = held;
    this.length = end;
  }
}

/** After the last code that is the same as the one at `from`. */
function endOfRun(codes: Uint32Array, from: number, to: number): number {
  const code = codes[from];
  let end = from + 1;
  while (end < to && codes[end] === code) end++;
  return end;
}

/**
 * Codes `from` to before `to` in Parquet's hybrid of runs and packed groups, behind a byte that says how many bits each
 * has (https://parquet.apache.org/docs/file-format/data-pages/encodings/, RLE and RLE_DICTIONARY). They hold until the
 * next page is packed.
 * @param bits 0 to 16
 */
export function packCodes(codes: Uint32Array, bits: number, from: number, to: number): Uint8Array {
  const packer = new Packer(to - from, bits);
  packer.bytes[packer.length++] = bits;
  let waiting = from;
  let at = from;
  while (at < to) {
    const end = endOfRun(codes, at, to);
    // A run gives as many of its own as the groups before it lack.
    const start = at + ((8 - ((at - waiting) & 7)) & 7);
    if (end - start >= shortestRun) {
      packer.packed(codes, waiting, start);
      packer.run(codes[at], end - start);
      waiting = end;
    }
    at = end;
  }
  packer.packed(codes, waiting, to);
  return packer.bytes.subarray(0, packer.length);
}
