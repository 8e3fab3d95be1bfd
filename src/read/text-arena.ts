const encoder = new TextEncoder();

/** UTF-8 of many texts, one after the other, in one array that grows. A NUL is left out: no table has one. */
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
  makeRoom(arena, text.length);
  const { bytes } = arena;
  const start = arena.length;
  let at = start;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) {
      const rest = encoder.encode(text.slice(i));
      arena.length = at;
      addBytes(arena, rest, 0, rest.length);
      return;
    }
    if (unit !== 0) bytes[at++] = unit;
  }
  arena.length = at;
}

/** Adds the bytes `[from, to)` of another array. */
export function addBytes(arena: TextArena, bytes: Uint8Array, from: number, to: number): void {
  makeRoom(arena, to - from);
  const target = arena.bytes;
  let at = arena.length;
  for (let i = from; i < to; i++) if (bytes[i] !== 0) target[at++] = bytes[i];
  arena.length = at;
}

/** Adds a NUL, to find the end of a text by. */
export function addEnd(arena: TextArena): void {
  makeRoom(arena, 1);
  arena.bytes[arena.length++] = 0;
}
