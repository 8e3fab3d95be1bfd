import { type Problem, problem } from '../../../base/problem.ts';

/** Thrown inside the scan of a file that is broken, or is refused; `format.ts` gives its problem. */
export class RefusedJson extends Error {
  readonly problem: Problem;
  constructor(refusal: Problem) {
    super(refusal.code);
    this.problem = refusal;
  }
}

const broken = (): RefusedJson => new RefusedJson(problem('file-unreadable', { format: 'geojson' }));

/** A multipolygon in a collection in a feature is eight deep. */
const deepest = 100;

export const code = { quote: 34, comma: 44, colon: 58, open: 91, backslash: 92, close: 93, brace: 123, endBrace: 125 };

/** Offset of the first byte from `at` that is no blank; the length of the bytes where there is none. */
export function skipSpace(bytes: Uint8Array, at: number): number {
  let i = at;
  while (i < bytes.length && bytes[i] <= 32) i++;
  return i;
}

/** Offset of the first sign after the mark of UTF-8, blanks, and the mark of a sequence's text (RFC 8142). */
export const firstSign = (bytes: Uint8Array): number => skipSpace(bytes, bytes[0] === 0xef ? 3 : 0);

/** Offset after the closing quote of the string that begins at `at`. */
export function endOfString(bytes: Uint8Array, at: number): number {
  for (let i = at + 1; i < bytes.length; i++) {
    if (bytes[i] === code.backslash) i++;
    else if (bytes[i] === code.quote) return i + 1;
  }
  throw broken();
}

/** Offset after the value that begins at `at`; what is inside it is not looked at further than its brackets. */
export function endOfValue(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first === code.quote) return endOfString(bytes, at);
  let i = at;
  if (first !== code.open && first !== code.brace) {
    while (i < bytes.length && bytes[i] > 32 && bytes[i] !== code.comma && bytes[i] !== code.close) {
      if (bytes[i] === code.endBrace) break;
      i++;
    }
    if (i === at) throw broken();
    return i;
  }
  let depth = 0;
  while (i < bytes.length) {
    const byte = bytes[i];
    if (byte === code.quote) {
      i = endOfString(bytes, i);
      continue;
    }
    if (byte === code.open || byte === code.brace) depth++;
    if (depth > deepest) throw new RefusedJson(problem('file-too-deep', { most: deepest }));
    if (byte === code.close || byte === code.endBrace) depth--;
    i++;
    if (depth === 0) return i;
  }
  throw broken();
}

export interface Member {
  readonly name: string;
  /** Offset of its value. */
  readonly value: number;
}

/** The member of an object that begins at `at`; null at the object's closing brace. */
export function memberAt(bytes: Uint8Array, at: number): Member | null {
  if (bytes[at] === code.endBrace) return null;
  if (bytes[at] !== code.quote) throw broken();
  const end = endOfString(bytes, at);
  const colon = skipSpace(bytes, end);
  if (bytes[colon] !== code.colon) throw broken();
  return { name: textOf(bytes, at, end), value: skipSpace(bytes, colon + 1) };
}

/** Offset of what the opening bracket at `at` holds first. */
export function enter(bytes: Uint8Array, at: number, bracket: number): number {
  if (bytes[at] !== bracket) throw broken();
  return skipSpace(bytes, at + 1);
}

/** Offset of what comes after a value that ends at `at`: the next member or item, or the closing bracket. */
export function afterValue(bytes: Uint8Array, at: number, closing: number): number {
  const i = skipSpace(bytes, at);
  if (bytes[i] === code.comma) return skipSpace(bytes, i + 1);
  if (bytes[i] !== closing) throw broken();
  return i;
}

/**
 * Calls `visit` with every member of the object at `at`; the visit returns the offset after its value. Returns the offset
 * after the object.
 */
export function eachMember(bytes: Uint8Array, at: number, visit: (member: Member) => number): number {
  let i = enter(bytes, at, code.brace);
  for (let member = memberAt(bytes, i); member !== null; member = memberAt(bytes, i)) {
    i = afterValue(bytes, visit(member), code.endBrace);
  }
  return i + 1;
}

const decoder = new TextDecoder();

/** Text of the string in quotes at `bytes[start .. end)`. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  const text = decoder.decode(bytes.subarray(start + 1, end - 1));
  if (!text.includes('\\')) return text;
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    throw broken();
  }
}
