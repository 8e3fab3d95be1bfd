import { wideEncoding } from './recode.ts';

const [markup, brace, bracket] = ['<', '{', '['].map((sign) => sign.charCodeAt(0));

/** No control characters but tab, line breaks, form feed and the mark that ends old text files; no markup. */
export function looksLikeText(head: Uint8Array): boolean {
  const wide = wideEncoding(head);
  // An odd last byte is half a character.
  const bytes =
    wide === null
      ? head
      : new TextEncoder().encode(new TextDecoder(wide).decode(head.subarray(0, head.length - (head.length % 2))));
  let first = 0;
  for (const byte of bytes) {
    if (byte === 0x7f || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26))
      return false;
    if (first === 0 && byte > 32) first = byte;
  }
  return first !== 0 && first !== markup && first !== brace && first !== bracket;
}
