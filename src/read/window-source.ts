import type { ByteSource } from './byte-source.ts';

const leastRead = 256 * 1024;

/**
 * Bytes that are fetched when they are asked for, never less than 256 KB at once; the last fetch is kept, so that
 * cells near each other cost one.
 * @param fetch bytes `[from, to)` in an array of their own
 */
export function windowSource(size: number, fetch: (from: number, to: number) => Uint8Array): ByteSource {
  let kept: Uint8Array = new Uint8Array(0);
  let keptFrom = 0;
  return {
    size,
    read(from, to) {
      const end = Math.min(size, to);
      if (from >= end) return new Uint8Array(0);
      if (from < keptFrom || end > keptFrom + kept.length) {
        kept = fetch(from, Math.min(size, Math.max(end, from + leastRead)));
        keptFrom = from;
      }
      return kept.subarray(from - keptFrom, end - keptFrom);
    },
  };
}
