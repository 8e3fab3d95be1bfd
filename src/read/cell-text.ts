import type { Encoding } from './raw-table.ts';

const decoders = {
  'utf-8': new TextDecoder('utf-8', { ignoreBOM: true }),
  'windows-1252': new TextDecoder('windows-1252'),
} as const satisfies Record<Encoding, TextDecoder>;

/** Text of the cell in `bytes[start .. end)`; an end below zero marks doubled quotes, as in `RawChunk`. */
export function cellText(bytes: Uint8Array, start: number, end: number, encoding: Encoding): string {
  const decoder = decoders[encoding];
  if (end >= 0) return decoder.decode(bytes.subarray(start, end));
  return decoder.decode(bytes.subarray(start, ~end)).replaceAll('""', '"');
}
