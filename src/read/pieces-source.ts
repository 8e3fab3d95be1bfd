import type { ByteSource } from './byte-source.ts';

/** Bytes that came piece by piece, without a copy of the whole: a read within one piece is a view, over several a copy. */
export function piecesSource(pieces: readonly Uint8Array[]): ByteSource {
  const starts: number[] = [];
  let size = 0;
  for (const piece of pieces) {
    starts.push(size);
    size += piece.length;
  }
  const pieceAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    size,
    read(from, to) {
      const end = Math.min(size, to);
      if (from >= end) return new Uint8Array(0);
      let k = pieceAt(from);
      if (end <= starts[k] + pieces[k].length) return pieces[k].subarray(from - starts[k], end - starts[k]);
      const bytes = new Uint8Array(end - from);
      for (; k < pieces.length && starts[k] < end; k++) {
        const skipped = Math.max(0, from - starts[k]);
        bytes.set(pieces[k].subarray(skipped, end - starts[k]), starts[k] + skipped - from);
      }
      return bytes;
    },
  };
}
