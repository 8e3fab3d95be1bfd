const encoder = new TextEncoder();

/** UTF-8 of many texts, one after the other, in one array that grows. */
export interface TextArena {
  bytes: Uint8Array;
  length: number;
}

export const textArena = (bytes: number): TextArena => ({ bytes: new Uint8Array(bytes), length: 0 });

function makeRoom(arena: TextArena, more: number): void {
  const needed = arena.length + more;
  if (needed <= arena.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, arena.bytes.length * 2));
  grown.set(arena.bytes.subarray(0, arena.length));
  arena.bytes = grown;
}

/** Adds a text; most are short and plain, and need no encoder. */
export function addText(arena: TextArena, text: string): void {
  makeRoom(arena, text.length * 3);
  const { bytes, length } = arena;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) {
      const rest = encoder.encode(text.slice(i));
      bytes.set(rest, length + i);
      arena.length = length + i + rest.length;
      return;
    }
    bytes[length + i] = unit;
  }
  arena.length = length + text.length;
}

/** Adds the bytes `[from, to)` of another array. */
export function addBytes(arena: TextArena, bytes: Uint8Array, from: number, to: number): void {
  makeRoom(arena, to - from);
  const target = arena.bytes;
  let at = arena.length;
  for (let i = from; i < to; i++) target[at++] = bytes[i];
  arena.length = at;
}

export function addByte(arena: TextArena, byte: number): void {
  makeRoom(arena, 1);
  arena.bytes[arena.length++] = byte;
}
