import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { sniffedBytes } from '../../src/read/format.ts';
import { formats } from '../../src/read/formats/index.ts';
import type { Encoding } from '../../src/read/raw-table.ts';
import { sniff } from '../../src/read/sniff.ts';
import { Failure } from './failure.ts';
import { nameOf } from './folder.ts';
import { packedText, plainText, type TextPieces } from './pieces.ts';
import { utf8Check } from './survey.ts';

/** A file as it lies on the disk. */
export interface LookedFile {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** When it was last written, for telling whether it changes under the reader. */
  readonly changed: number;
  /** How its text is read; null for a file that is no text, which one thread reads as a whole. */
  readonly text: { readonly pieces: TextPieces; readonly encoding: Encoding } | null;
}

/** Its size and when it was last written. Fails with "file-missing". */
export function stateOf(path: string): { readonly bytes: number; readonly changed: number } {
  try {
    const { size, mtimeMs } = statSync(path);
    return { bytes: size, changed: mtimeMs };
  } catch {
    throw new Failure('file-missing', { file: path });
  }
}

async function headOf(text: TextPieces): Promise<Uint8Array> {
  const reader = text.reader();
  const head = await reader.read(0, sniffedBytes);
  await reader.close();
  return head;
}

/** Spreadsheets' "Unicode text" is written anew by the reader, in memory. */
const isWide = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

const isText = (head: Uint8Array): boolean => head.length > 0 && !isWide(head) && sniff(head, formats)?.id === 'csv';

/** The file's text, as it is or packed; null where it is none. Fails with "file-missing". */
export async function textIn(path: string): Promise<TextPieces | null> {
  const plain = plainText(path);
  const head = await headOf(plain).catch((error: unknown) => {
    throw Object(error).code === 'EACCES' || Object(error).code === 'EISDIR'
      ? new Failure('file-missing', { file: path })
      : error;
  });
  if (isText(head)) return plain;
  if (sniff(head, formats)?.id !== 'gzip') return null;
  const packed = packedText(path);
  return isText(await headOf(packed)) ? packed : null;
}

/** Goes through a file once, a packed text twice: its hash, and how its letters are written. */
export async function lookAtFile(path: string, onBytes: (bytes: number) => void): Promise<LookedFile> {
  const { bytes, changed } = stateOf(path);
  const text = await textIn(path);
  const hash = createHash('sha256');
  const check = utf8Check();
  const isPacked = text?.isPacked === true;
  let passed = 0;
  for await (const piece of plainText(path).pieces()) {
    hash.update(piece);
    if (text !== null && !isPacked) check.push(piece);
    passed += piece.length;
    onBytes(passed);
  }
  if (text?.isPacked === true) for await (const piece of text.pieces()) check.push(piece);
  const found = text === null ? null : { pieces: text, encoding: check.encoding() };
  return { path, name: nameOf(path), bytes, changed, sha256: hash.digest('hex'), text: found };
}
