import type { Format } from './format.ts';

/** The format that is surest of these bytes; undefined when none is. */
export function sniff(bytes: Uint8Array, formats: readonly Format[]): Format | undefined {
  let best: Format | undefined;
  let surest = 0;
  for (const format of formats) {
    const sure = format.sniff(bytes);
    if (sure <= surest) continue;
    best = format;
    surest = sure;
  }
  return best;
}
