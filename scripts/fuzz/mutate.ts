import type { Rng } from '../../src/base/rng.ts';

/** What breaks readers of text, of JSON and of XML. */
const tokens = [
  ...[
    '"',
    '""',
    "'",
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\ufeff',
    '\u2028',
    '=1+1',
    '\\',
    '\\u0000',
    '\\ud800',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    'null',
    'true',
    '{"a":',
    '[[[[[[[[',
    '"features":[',
    '"__proto__":{',
    '"geometry":null,',
  ],
  ...['<', '>', '</row>', '<c>', '<v>', '&amp;', '&#0;', '&x;', '<![CDATA[', '<!DOCTYPE a [<!ENTITY b "c">]>', '-->'],
  ...['__proto__', 'constructor', 'toString', '1e999', '-1e-999', 'NaN', '٣', '😀', 'Ã±', '2020-02-30', '99999999999'],
].map((text) => new TextEncoder().encode(text));
const broken = [
  [0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf5],
  [0x80],
  [0xe2, 0x82],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x1a],
];

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

type Change = (bytes: Uint8Array, rng: Rng, other: () => Uint8Array) => Uint8Array;

function range(bytes: Uint8Array, rng: Rng): readonly [number, number] {
  const from = rng.nextBelow(bytes.length + 1);
  const most = rng.nextBelow(4) === 0 ? bytes.length - from : Math.min(bytes.length - from, 40);
  return [from, from + (most > 0 ? rng.nextBelow(most + 1) : 0)];
}

const inserted = (bytes: Uint8Array, rng: Rng, part: Uint8Array): Uint8Array => {
  const at = rng.nextBelow(bytes.length + 1);
  return joined(bytes.subarray(0, at), part, bytes.subarray(at));
};

function linesChanged(bytes: Uint8Array, change: (lines: Uint8Array[]) => void): Uint8Array {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 10 && bytes[i] !== 13) continue;
    lines.push(bytes.subarray(from, i + 1));
    from = i + 1;
  }
  lines.push(bytes.subarray(from));
  change(lines);
  return joined(...lines);
}

/** A few bits turned over, or one byte set: lengths and offsets beside it stay as they were. */
export function overwritten(bytes: Uint8Array, rng: Rng): Uint8Array {
  const turned = bytes.slice();
  if (turned.length === 0) return turned;
  if (rng.nextBelow(2) === 0) turned[rng.nextBelow(turned.length)] = rng.nextBelow(256);
  else for (let k = 0; k <= rng.nextBelow(4); k++) turned[rng.nextBelow(turned.length)]! ^= 1 << rng.nextBelow(8);
  return turned;
}

const changes: readonly Change[] = [
  overwritten,
  overwritten,
  (bytes, rng) => bytes.slice(0, rng.nextBelow(bytes.length + 1)),
  (bytes, rng) => bytes.slice(rng.nextBelow(bytes.length + 1)),
  (bytes, rng) => {
    const [from, to] = range(bytes, rng);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, rng) => {
    const [from, to] = range(bytes, rng);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, rng, other) => {
    const second = other();
    return joined(
      bytes.subarray(0, rng.nextBelow(bytes.length + 1)),
      second.subarray(rng.nextBelow(second.length + 1)),
    );
  },
  (bytes, rng) => inserted(bytes, rng, tokens[rng.nextBelow(tokens.length)]!),
  (bytes, rng) => inserted(bytes, rng, tokens[rng.nextBelow(tokens.length)]!),
  (bytes, rng) => inserted(bytes, rng, Uint8Array.from(broken[rng.nextBelow(broken.length)]!)),
  (bytes, rng) => {
    const token = tokens[rng.nextBelow(tokens.length)]!;
    return inserted(bytes, rng, joined(...Array.from({ length: 1 << rng.nextBelow(11) }, () => token)));
  },
  // Four bytes of a length, an offset or a number set to an extreme.
  (bytes, rng) => {
    const turned = bytes.slice();
    const value = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0x10000][rng.nextBelow(6)]!;
    if (turned.length >= 4) new DataView(turned.buffer).setUint32(rng.nextBelow(turned.length - 3), value, true);
    return turned;
  },
  // Lines exchanged, doubled, and cells of one line under another's header.
  (bytes, rng) =>
    linesChanged(bytes, (lines) => {
      const [a, b] = [rng.nextBelow(lines.length), rng.nextBelow(lines.length)];
      [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    }),
  (bytes, rng) => linesChanged(bytes, (lines) => lines.splice(rng.nextBelow(lines.length), 1)),
  (bytes, rng) =>
    linesChanged(bytes, (lines) => {
      lines.splice(rng.nextBelow(lines.length), 0, lines[rng.nextBelow(lines.length)]!);
    }),
];

/** One to four changes, one after the other. */
export function mutated(bytes: Uint8Array, rng: Rng, other: () => Uint8Array): Uint8Array {
  let turned = bytes;
  for (let k = 0; k <= rng.nextBelow(4); k++) turned = changes[rng.nextBelow(changes.length)]!(turned, rng, other);
  return turned;
}
