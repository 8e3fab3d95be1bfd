import { strFromU8, unzlibSync } from 'fflate';

/** Of a stream that may be a recipe, bytes as they lie in the file: pictures are larger, and passed by. */
const mostBytes = 4_000_000;
/** Of the dictionary in front of a stream, bytes that are looked at. */
const dictionarySpan = 1_200;

interface Stream {
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

const latin = (bytes: Uint8Array): string => strFromU8(bytes, true);

/** Where a word of ASCII stands in bytes, from a place on; -1: nowhere. */
export function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let k = 1;
    while (k < word.length && bytes[at + k] === word.charCodeAt(k)) k++;
    if (k === word.length) return at;
  }
  return -1;
}

/** The length that a dictionary states itself; another object may state it instead. */
function lengthIn(dictionary: string): number | null {
  const found = /\/Length\s+(\d+)(?!\s+\d+\s+R)(?!\d)/.exec(dictionary);
  return found?.[1] === undefined ? null : Number(found[1]);
}

/** The streams of a document, in order, with the dictionaries in front of them. */
function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  let at = 0;
  for (;;) {
    const word = indexOf(bytes, 'stream', at);
    if (word < 0) return;
    at = word + 'stream'.length;
    const isEnd = latin(bytes.subarray(Math.max(0, word - 3), word)) === 'end';
    if (isEnd) continue;
    const before = latin(bytes.subarray(Math.max(0, word - dictionarySpan), word));
    const object = before.lastIndexOf(' obj');
    if (object < 0 || !/>>\s*$/.test(before)) continue;
    const dictionary = before.slice(object);
    const start = at + (bytes[at] === 0x0d ? 1 : 0) + 1;
    const length = lengthIn(dictionary);
    const isStated =
      length !== null && indexOf(bytes.subarray(start + length, start + length + 20), 'endstream', 0) >= 0;
    const end = isStated ? start + length : indexOf(bytes, 'endstream', start);
    if (end < 0) return;
    at = end;
    yield { dictionary, bytes: bytes.subarray(start, end) };
  }
}

function textOf({ dictionary, bytes }: Stream): string | undefined {
  if (bytes.length > mostBytes || /\/Subtype\s*\/Image/.test(dictionary)) return undefined;
  const filter = /\/Filter\s*\[?\s*\/(\w+)/.exec(dictionary)?.[1];
  if (filter !== undefined && filter !== 'FlateDecode') return undefined;
  try {
    return strFromU8(filter === undefined ? bytes : unzlibSync(bytes));
  } catch {
    return undefined;
  }
}

function isRecipe(text: string): boolean {
  if (!text.startsWith('{') || !text.includes('"recipe":')) return false;
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && 'recipe' in json && 'document' in json;
  } catch {
    return false;
  }
}

/**
 * The recipe that is attached to a document, also after another program saved it: attached files are looked at first,
 * then every other stream. Undefined: none, or no document, or one that is locked.
 */
export function recipeInPdf(bytes: Uint8Array): string | undefined {
  if (indexOf(bytes.subarray(0, 1024), '%PDF-', 0) < 0) return undefined;
  const others: Stream[] = [];
  for (const stream of streamsOf(bytes)) {
    if (!/\/EmbeddedFile\b/.test(stream.dictionary)) {
      others.push(stream);
      continue;
    }
    const text = textOf(stream);
    if (text !== undefined && isRecipe(text)) return text;
  }
  for (const stream of others) {
    const text = textOf(stream);
    if (text !== undefined && isRecipe(text)) return text;
  }
  return undefined;
}
