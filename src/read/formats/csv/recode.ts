import type { Steps } from '../../../base/steps.ts';
import type { ByteSource } from '../../byte-source.ts';
import { mostBytes } from '../../format.ts';
import { piecesSource } from '../../pieces-source.ts';

const stepBytes = 2 ** 21;

/** "Unicode text" of spreadsheets: the encoding that a mark of two bytes tells, or null. */
export function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
}

/** The same text as UTF-8, in memory, without its mark; null when it is longer than what may be there. */
export function* asUtf8(file: ByteSource, encoding: 'utf-16le' | 'utf-16be'): Steps<ByteSource | null> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < file.size; at += stepBytes) {
    const piece = encoder.encode(decoder.decode(file.read(at, at + stepBytes), { stream: true }));
    pieces.push(piece);
    size += piece.length;
    if (size > mostBytes) return null;
    yield { done: at, total: file.size };
  }
  pieces.push(encoder.encode(decoder.decode()));
  return piecesSource(pieces);
}
