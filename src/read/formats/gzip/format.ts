import { Gunzip } from 'fflate';
import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import type { ByteSource } from '../../byte-source.ts';
import { mostBytes, type PackedFile, type PackedFormat } from '../../format.ts';
import { crc32 } from '../../zip/crc32.ts';
import { gatheredPieces } from './gathered-pieces.ts';

/** Deflate makes at most 1,032 bytes of one: a step stays short even in a bomb. */
const stepBytes = 16 * 1024;
const trailerBytes = 8;
/** Text is packed to a tenth, tables of zeros to a hundredth; what is packed further is made to fill a memory. */
const mostRatio = 250;
/** Under this a bomb is harmless, whatever its ratio. */
const harmlessBytes = 64 * 2 ** 20;

/**
 * A file packed by gzip (RFC 1952), of one member or several, unpacked piece by piece so that a bomb is stopped in time.
 * Each member's sum is checked: a file with one byte turned over on its way is refused.
 */
export const gzip: PackedFormat = {
  id: 'gzip',
  kind: 'packed',
  extensions: ['gz'],
  sniff: (bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? 1 : 0),
  *unpack(file): Steps<Result<readonly PackedFile[], Problem>> {
    const gathered = gatheredPieces();
    const member = memberSum(file);
    let isWhole = false;
    const stream = new Gunzip((piece, last) => {
      gathered.add(piece);
      member.add(piece);
      isWhole = last;
    });
    stream.onmember = member.closeAt;
    for (let at = 0; at < file.size; at += stepBytes) {
      const packed = file.read(at, at + stepBytes);
      const done = at + packed.length;
      try {
        stream.push(packed, done === file.size);
      } catch {
        return err(unreadable);
      }
      const fault = faultOf(gathered.size(), done);
      if (fault !== null) return err(fault);
      yield { done, total: file.size };
    }
    member.closeAt(file.size);
    return isWhole && member.isRight() ? ok([{ name: '', file: gathered.source() }]) : err(unreadable);
  },
};

const unreadable = problem('file-unreadable', { format: 'gzip' });

function faultOf(size: number, packed: number): Problem | null {
  const megabytes = Math.ceil(size / 2 ** 20);
  if (size > harmlessBytes && size > packed * mostRatio) return problem('file-bomb', { megabytes });
  return size > mostBytes ? problem('file-too-large', { megabytes, most: mostBytes / 2 ** 20 }) : null;
}

/** Holds each member's sum and length against what stands in the eight bytes at its end. */
function memberSum(file: ByteSource) {
  let sum = 0;
  let length = 0;
  let isRight = true;
  return {
    add(piece: Uint8Array): void {
      sum = crc32(piece, sum);
      length += piece.length;
    },
    closeAt(end: number): void {
      const trailer = file.read(Math.max(0, end - trailerBytes), end);
      const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.byteLength);
      isRight &&= trailer.length === trailerBytes;
      isRight &&= view.getUint32(0, true) === sum && view.getUint32(4, true) === length >>> 0;
      sum = 0;
      length = 0;
    },
    isRight: () => isRight,
  };
}
