import { code, textOf } from './json-bytes.ts';

/** Notes the ranges of cells, and gives every name of a member a column. */
export interface CellWriter {
  /** Adds column, start and end of the value at `start` to a feature; null is an empty cell. */
  put(feature: number[], name: string, start: number, end: number): void;
  close(): { readonly bytes: Uint8Array; readonly headers: readonly string[] };
}

const isNull = (bytes: Uint8Array, start: number, end: number): boolean => end - start === 4 && bytes[start] === 0x6e;

export function cellWriter(given: Uint8Array): CellWriter {
  let bytes = given;
  const headers = ['geometry'];
  const columnOf = new Map([['geometry', 0]]);
  const column = (name: string): number => {
    const known = columnOf.get(name);
    if (known !== undefined) return known;
    columnOf.set(name, headers.length);
    return headers.push(name) - 1;
  };
  return {
    put(feature, name, start, end) {
      if (given[start] !== code.quote) {
        feature.push(column(name), start, isNull(given, start, end) ? start : end);
        return;
      }
      const [from, to] = [start + 1, end - 1];
      const escaped = given.subarray(from, to).includes(code.backslash);
      if (!escaped) {
        feature.push(column(name), from, to);
        return;
      }
      // A text is never longer written out than with its escapes: it takes the place where it stood.
      if (bytes === given) bytes = given.slice();
      const text = new TextEncoder().encode(textOf(given, start, end));
      bytes.set(text, from);
      feature.push(column(name), from, from + text.length);
    },
    close: () => ({ bytes, headers }),
  };
}
