import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../src/read/byte-source.ts';
import { windowSource } from '../src/read/window-source.ts';

/** A file on disk, read in windows as the page reads it; `close` when done. */
export function fileSource(path: string): ByteSource & { close(): void } {
  const handle = openSync(path, 'r');
  const source = windowSource(fstatSync(handle).size, (from, to) => {
    const bytes = new Uint8Array(to - from);
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, from));
  });
  return { ...source, close: () => closeSync(handle) };
}
