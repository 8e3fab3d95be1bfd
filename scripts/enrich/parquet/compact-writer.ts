const wires = { i32: 5, i64: 6, text: 8, list: 9, struct: 12 } as const;

/** Fields of a struct, each under its number, in ascending order. */
export type Fields = readonly (readonly [id: number, value: Value])[];

/** A value of Thrift's compact protocol. Members of a list are of one kind. */
export type Value =
  | { readonly i32: number }
  | { readonly i64: number }
  | { readonly text: string | Uint8Array }
  | { readonly list: readonly Value[] }
  | { readonly struct: Fields };

function wireOf(value: Value): number {
  if ('i32' in value) return wires.i32;
  if ('i64' in value) return wires.i64;
  if ('text' in value) return wires.text;
  return 'list' in value ? wires.list : wires.struct;
}

/** Whole numbers below 2^53, seven bits a byte, the low ones first. */
function addUnsigned(out: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128);
  out.push(rest);
}

/** Signs are folded in: 0, -1, 1, -2 ... become 0, 1, 2, 3 ... */
const addSigned = (out: number[], value: number): void => addUnsigned(out, value < 0 ? -2 * value - 1 : 2 * value);

function addValue(out: number[], value: Value): void {
  if ('i32' in value) addSigned(out, value.i32);
  else if ('i64' in value) addSigned(out, value.i64);
  else if ('text' in value) {
    const bytes = typeof value.text === 'string' ? new TextEncoder().encode(value.text) : value.text;
    addUnsigned(out, bytes.length);
    for (const byte of bytes) out.push(byte);
  } else if ('list' in value) {
    const [first] = value.list;
    const wire = first === undefined ? wires.struct : wireOf(first);
    if (value.list.length < 15) out.push(value.list.length * 16 + wire);
    else {
      out.push(15 * 16 + wire);
      addUnsigned(out, value.list.length);
    }
    for (const member of value.list) addValue(out, member);
  } else addFields(out, value.struct);
}

function addFields(out: number[], fields: Fields): void {
  let before = 0;
  for (const [id, value] of fields) {
    out.push((id - before) * 16 + wireOf(value));
    addValue(out, value);
    before = id;
  }
  out.push(0);
}

/**
 * A struct in Thrift's compact protocol, which Parquet's headers and footer are written in
 * (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md). Field numbers rise by 15 at most.
 */
export function compactBytes(fields: Fields): Uint8Array {
  const out: number[] = [];
  addFields(out, fields);
  return Uint8Array.from(out);
}
