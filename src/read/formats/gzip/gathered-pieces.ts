import type { ByteSource } from '../../byte-source.ts';
import { piecesSource } from '../../pieces-source.ts';

const pieceBytes = 2 ** 20;

/** What comes out in pieces of any size, kept in pieces of one: no copy of the whole is made while it grows. */
export function gatheredPieces() {
  const pieces: Uint8Array[] = [];
  let last = new Uint8Array(pieceBytes);
  let used = 0;
  return {
    add(piece: Uint8Array): void {
      for (let at = 0; at < piece.length; ) {
        if (used === last.length) {
          pieces.push(last);
          last = new Uint8Array(pieceBytes);
          used = 0;
        }
        const part = piece.subarray(at, at + last.length - used);
        last.set(part, used);
        used += part.length;
        at += part.length;
      }
    },
    size: () => pieces.length * pieceBytes + used,
    source: (): ByteSource => piecesSource([...pieces, last.slice(0, used)]),
  };
}
