const space = 32;

/** Offset of the first byte in `[start, end)` that is no blank, or `end`. */
export function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && bytes[i] <= space) i++;
  return i;
}

/** Offset after the last byte in `[start, end)` that is no blank, or `start`. */
export function trimBlanks(bytes: Uint8Array, start: number, end: number): number {
  let i = end;
  while (i > start && bytes[i - 1] <= space) i--;
  return i;
}

/** Nothing, or one of the words that publishers write for "no figure": NA, N/A, null, -. The range is trimmed. */
export function saysNothing(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0) return true;
  if (length > 4) return false;
  const first = bytes[start] | 32;
  if (length === 1) return bytes[start] === 0x2d;
  if (length === 2) return first === 0x6e && (bytes[start + 1] | 32) === 0x61;
  if (length === 3) return first === 0x6e && bytes[start + 1] === 0x2f && (bytes[start + 2] | 32) === 0x61;
  return (
    first === 0x6e &&
    (bytes[start + 1] | 32) === 0x75 &&
    (bytes[start + 2] | 32) === 0x6c &&
    (bytes[start + 3] | 32) === 0x6c
  );
}
