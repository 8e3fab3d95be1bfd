import type { DecodedColumn, DecodedTable } from '../source.ts';
import { hasBrokenAccent } from './damaged-texts.ts';

/** Bytes 128 to 159 of windows-1252 that are not the control character of the same number. */
const windows = new Map([...new Uint8Array(32).keys()].map((k) => [charOf(128 + k), 128 + k]));

function charOf(byte: number): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
}

/** Broken twice is the worst that is seen: "SÃƒÂ³". */
const mostTimes = 2;

/** A text whose UTF-8 was read as windows-1252, as it was; itself where the way back is not certain. */
export function mendedAccents(text: string): string {
  let mended = text;
  for (let time = 0; time < mostTimes && hasBrokenAccent(mended); time++) {
    const before = unbroken(mended);
    if (before === undefined) break;
    mended = before;
  }
  return mended;
}

function unbroken(text: string): string | undefined {
  const bytes = Array.from(text, (letter) => windows.get(letter) ?? letter.codePointAt(0) ?? 256);
  if (bytes.some((byte) => byte > 255)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** The same table with the broken accents of its categories mended. */
export function mendAccents(decoded: DecodedTable): DecodedTable {
  const columns: Record<string, DecodedColumn> = {};
  for (const [id, column] of Object.entries(decoded.columns)) {
    columns[id] = column.kind === 'category' ? { ...column, ...mendedLabels(column) } : column;
  }
  return { ...decoded, columns };
}

/** A label that is mended to one that the column has already gets its code. */
function mendedLabels({ codes, labels }: DecodedColumn & { readonly kind: 'category' }) {
  if (!labels.some(hasBrokenAccent)) return { codes, labels };
  const codeOf = new Map<string, number>();
  const newCodes = labels.map((label) => {
    const mended = mendedAccents(label);
    const known = codeOf.get(mended) ?? codeOf.size;
    codeOf.set(mended, known);
    return known;
  });
  return { codes: Uint32Array.from(codes, (code) => newCodes[code]), labels: [...codeOf.keys()] };
}
