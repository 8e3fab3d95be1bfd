import { Gunzip } from 'fflate';
import { type Problem, problem } from '../../../base/problem.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import type { Steps } from '../../../base/steps.ts';
import { inMemory, wholeOf } from '../../byte-source.ts';
import { mostBytes, type PackedFile, type PackedFormat } from '../../format.ts';

const stepBytes = 64 * 1024;

/** A file packed by gzip (RFC 1952), unpacked piece by piece so that a packed bomb is stopped in time. */
export const gzip: PackedFormat = {
  id: 'gzip',
  kind: 'packed',
  extensions: ['gz'],
  sniff: (bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? 1 : 0),
  *unpack(file): Steps<Result<readonly PackedFile[], Problem>> {
    const bytes = wholeOf(file);
    const pieces: Uint8Array[] = [];
    let length = 0;
    let whole = false;
    const stream = new Gunzip((piece, last) => {
      pieces.push(piece);
      length += piece.length;
      whole ||= last;
    });
    for (let at = 0; at < bytes.length; at += stepBytes) {
      const end = Math.min(bytes.length, at + stepBytes);
      try {
        stream.push(bytes.subarray(at, end), end === bytes.length);
      } catch {
        return err(problem('file-unreadable', { format: 'gzip' }));
      }
      if (length > mostBytes) {
        return err(problem('file-too-large', { megabytes: Math.ceil(length / 2 ** 20), most: mostBytes / 2 ** 20 }));
      }
      yield { done: end, total: bytes.length };
    }
    return whole
      ? ok([{ name: '', file: inMemory(joined(pieces, length)) }])
      : err(problem('file-unreadable', { format: 'gzip' }));
  },
};

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
