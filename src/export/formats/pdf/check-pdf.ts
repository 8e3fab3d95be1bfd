import type { Page } from '../../../show/page/page.ts';
import { indexOf } from './extract-recipe.ts';

const boxWord = '/MediaBox [0 0 ';
/** Points by which a size may be rounded in the file. */
const tolerance = 0.01;

/** Widths and heights of the pages of a document, points, in the order in which they were written. */
function pageSizes(bytes: Uint8Array): readonly (readonly [number, number])[] {
  const sizes: (readonly [number, number])[] = [];
  for (let at = indexOf(bytes, boxWord, 0); at >= 0; at = indexOf(bytes, boxWord, at + 1)) {
    const start = at + boxWord.length;
    const text = new TextDecoder('latin1').decode(bytes.subarray(start, start + 40));
    const [width = Number.NaN, height = Number.NaN] = text.split(/[\s\]]+/).map(Number);
    sizes.push([width, height]);
  }
  return sizes;
}

/** Whether a document that was written begins with these pages, each in its size, and ends as one. */
export function isWhole(bytes: Uint8Array, pages: readonly Page[]): boolean {
  const sizes = pageSizes(bytes);
  const isEnded = indexOf(bytes.subarray(Math.max(0, bytes.length - 32)), '%%EOF', 0) >= 0;
  return (
    isEnded &&
    pages.every(({ width, height }, i) => {
      const [wide = 0, high = 0] = sizes[i] ?? [];
      return Math.abs(wide - width) < tolerance && Math.abs(high - height) < tolerance;
    })
  );
}
