import { Inflate } from 'fflate';
import type { ByteSource } from '../byte-source.ts';
import { crc32 } from './crc32.ts';
import type { ZipMember } from './directory.ts';

/** Deflate makes at most 1,032 bytes of one: a step stays short even in a bomb. */
const stepBytes = 16 * 1024;
const headerLength = 30;
const headerMark = 0x04034b50;

/** Thrown where a member is cut or broken, or gives more than its directory says; caught by the formats. */
export class BrokenArchive extends Error {}

/**
 * What was packed, piece by piece in order. Nothing of the archive but the piece at hand is in memory.
 * Throws BrokenArchive.
 */
export function* unpackedPieces(file: ByteSource, member: ZipMember): Generator<Uint8Array, void, void> {
  const from = dataStart(file, member);
  const to = from + member.packedSize;
  if (to > file.size || (member.method !== 0 && member.method !== 8)) throw new BrokenArchive();
  let length = 0;
  let sum = 0;
  let pieces: Uint8Array[] = [];
  let isWhole = member.method === 0;
  const inflate = new Inflate((piece, last) => {
    pieces.push(piece);
    isWhole = last;
  });
  for (let at = from; at < to; at += stepBytes) {
    const packed = file.read(at, Math.min(to, at + stepBytes));
    pieces = [];
    if (member.method === 0) pieces.push(packed);
    else inflated(inflate, packed, at + stepBytes >= to);
    for (const piece of pieces) {
      length += piece.length;
      if (length > member.size) throw new BrokenArchive();
      sum = crc32(piece, sum);
      if (piece.length > 0) yield piece;
    }
  }
  if (!isWhole || length !== member.size || sum !== member.crc) throw new BrokenArchive();
}

function inflated(inflate: Inflate, packed: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(packed, isLast);
  } catch {
    throw new BrokenArchive();
  }
}

/** A member's own header has a name and extra fields of its own lengths. */
function dataStart(file: ByteSource, { offset }: ZipMember): number {
  const header = file.read(offset, offset + headerLength);
  if (header.length < headerLength) throw new BrokenArchive();
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== headerMark) throw new BrokenArchive();
  return offset + headerLength + view.getUint16(26, true) + view.getUint16(28, true);
}
