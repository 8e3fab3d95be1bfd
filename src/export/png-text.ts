/** Text and resolution inside a PNG (W3C PNG, third edition: chunks iTXt and pHYs). */

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length of the signature and of the IHDR chunk, which always comes first. */
const afterHeader = 8 + 25;

export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);

let crcTable: Uint32Array | undefined;

function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
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

/** The PNG with a text under a keyword, and its resolution in dots per inch. @throws RangeError when it is no PNG */
export function withText(png: Uint8Array, keyword: string, text: string, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new RangeError(`${png.length} bytes that are no PNG`);
  const parts = [png.subarray(0, afterHeader), resolutionChunk(dotsPerInch), textChunk(keyword, text)];
  parts.push(png.subarray(afterHeader));
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

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
