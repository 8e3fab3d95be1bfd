/** Text and resolution inside a PNG (W3C PNG, third edition: chunks iTXt and pHYs). */

import { chunk, crc32, isPng } from './png-chunks.ts';

export { isPng };

/** Length of the signature and of the IHDR chunk, which always comes first. */
const afterHeader = 8 + 25;

/** A text under a keyword: at most 79 letters of Latin-1, such as "Title". */
export interface PngText {
  readonly keyword: string;
  readonly text: string;
}

function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  // Keyword, end of keyword, not compressed, its method, no language, no translated keyword.
  const head = [...encoder.encode(keyword), 0, 0, 0, 0, 0];
  const body = encoder.encode(text);
  const data = new Uint8Array(head.length + body.length);
  data.set(head);
  data.set(body, head.length);
  return chunk('iTXt', data);
}

function resolutionChunk(dotsPerInch: number): Uint8Array {
  const data = new Uint8Array(9);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  const view = new DataView(data.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunk('pHYs', data);
}

/** The PNG with texts under their keywords, and its resolution in dots per inch. @throws RangeError when it is no PNG */
export function withTexts(png: Uint8Array, texts: readonly PngText[], dotsPerInch: number): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new RangeError(`${png.length} bytes that are no PNG`);
  const parts = [png.subarray(0, afterHeader), resolutionChunk(dotsPerInch)];
  for (const { keyword, text } of texts) parts.push(textChunk(keyword, text));
  parts.push(png.subarray(afterHeader));
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** The PNG with one text, as `withTexts` does it. */
export const withText = (png: Uint8Array, keyword: string, text: string, dotsPerInch: number) =>
  withTexts(png, [{ keyword, text }], dotsPerInch);

/** The text under a keyword; undefined where the file has none, or is damaged there. */
export function textIn(png: Uint8Array, keyword: string): string | undefined {
  if (!isPng(png)) return undefined;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const decoder = new TextDecoder();
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > png.length) return undefined;
    const type = decoder.decode(png.subarray(at + 4, at + 8));
    const data = png.subarray(at + 8, end);
    const name = data.indexOf(0);
    if (type === 'iTXt' && decoder.decode(data.subarray(0, name)) === keyword) {
      const isWhole = crc32(png.subarray(at + 4, end)) === view.getUint32(end);
      return isWhole ? decoder.decode(data.subarray(textStart(data, name))) : undefined;
    }
    at = end + 4;
  }
  return undefined;
}

/** Where the text of an iTXt chunk begins: after two flags, the language and the translated keyword. */
function textStart(data: Uint8Array, keywordEnd: number): number {
  const language = data.indexOf(0, keywordEnd + 3);
  return data.indexOf(0, language + 1) + 1;
}
