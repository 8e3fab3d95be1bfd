import { addText, type TextArena, textArena } from '../../text-arena.ts';
import { readXml } from './read-xml.ts';

/** The texts that cells of a workbook refer to: text `i` is `arena.bytes[starts[i] .. starts[i + 1])`. */
export interface SharedStrings {
  readonly arena: TextArena;
  readonly starts: Uint32Array;
  readonly count: number;
}

export const noStrings: SharedStrings = { arena: textArena(0), starts: new Uint32Array(1), count: 0 };

/** Control characters are written so ("_x000D_" is a carriage return; "_x005F_" an underscore that is none of these). */
const escaped = /_x([0-9A-Fa-f]{4})_/g;
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Reads xl/sharedStrings.xml: plain and rich texts; how they are pronounced (`rPh`) is left out. */
export function* readSharedStrings(pieces: Iterable<Uint8Array>): Generator<number, SharedStrings, void> {
  const arena = textArena(64 * 1024);
  let starts = new Uint32Array(1024);
  let count = 0;
  let text = '';
  let isText = false;
  let isSpoken = false;
  const listener = {
    open(name: string) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isSpoken = true;
      else if (name === 't') isText = !isSpoken;
    },
    text(more: string) {
      if (isText) text += more;
    },
    close(name: string) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
      else if (name === 'si') {
        addText(arena, unescaped(text));
        count++;
        if (count + 1 > starts.length) starts = grown(starts);
        starts[count] = arena.length;
      }
    },
  };
  yield* readXml(pieces, listener);
  return { arena, starts, count };
}

function grown(starts: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(starts.length * 2);
  larger.set(starts);
  return larger;
}
