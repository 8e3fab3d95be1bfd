import type { Progress } from '../../../base/steps.ts';
import type { ByteSource } from '../../byte-source.ts';
import type { Encoding } from '../../raw-table.ts';

const stepBytes = 2 ** 22;
const longestCharacter = 4;

/**
 * UTF-8 when every byte of the file obeys it, else windows-1252, which holds latin-1. A file cut inside its last
 * character still counts as UTF-8, and so does one that says so by its mark.
 */
export function* encodingOf(file: ByteSource, bytesInStep = stepBytes): Generator<Progress, Encoding, void> {
  if (hasUtf8Mark(file.read(0, 3))) return 'utf-8';
  let at = 0;
  while (at < file.size) {
    const bytes = file.read(at, at + bytesInStep + longestCharacter);
    const checked = validUtf8(bytes, Math.min(bytesInStep, bytes.length));
    if (checked <= 0) return 'windows-1252';
    at += checked;
    yield { done: at, total: file.size };
  }
  return 'utf-8';
}

export const hasUtf8Mark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Checks whole characters from the first to at least `end`; gives the offset after the last, or -1 at a wrong byte. */
function validUtf8(bytes: Uint8Array, end: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let i = 0;
  while (i < end) {
    i = pastAscii(bytes, view, i, end);
    if (i >= end) break;
    const lead = bytes[i];
    const more =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    if (more === 0) return -1;
    const second = bytes[i + 1];
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return -1;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return -1;
    for (let k = 1; k <= more && i + k < bytes.length; k++) if ((bytes[i + k] & 0xc0) !== 0x80) return -1;
    i += more + 1;
  }
  return i;
}

/** Offset of the first byte in `[from, end)` that is not ASCII, or `end`; looks at sixteen bytes at once. */
function pastAscii(bytes: Uint8Array, view: DataView, from: number, end: number): number {
  let i = from;
  for (; i + 16 <= end; i += 16) {
    const bits = view.getInt32(i) | view.getInt32(i + 4) | view.getInt32(i + 8) | view.getInt32(i + 12);
    if ((bits & 0x80808080) !== 0) break;
  }
  while (i < end && bytes[i] < 128) i++;
  return i;
}
