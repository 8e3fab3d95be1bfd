import { chunk, signature } from './png-chunks.ts';

/** A PNG that is written a few rows at a time: a picture larger than a drawing surface never stands in memory whole. */
export interface PngRows {
  /** Adds whole rows of pixels, top first: red, green, blue and opacity, of which the last is not kept. */
  add(rgba: Uint8ClampedArray): Promise<void>;
  /** The file. @throws RangeError where rows are missing or too many */
  finish(): Promise<Uint8Array<ArrayBuffer>>;
  /** Whether all pixels that were added have one colour. */
  isOneColour(): boolean;
}

/** Each byte is written as its difference from the one above it. */
const filterUp = 2;

function header(width: number, height: number): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a channel, three channels, one method of compression and one of filters, not interlaced.
  data.set([8, 2, 0, 0, 0], 8);
  return data;
}

/** Rows as they are compressed; `above` is the last row of those before, and becomes the last of these. */
function filtered(rgba: Uint8ClampedArray, width: number, above: Uint8Array): Uint8Array<ArrayBuffer> {
  const rows = rgba.length / (width * 4);
  const out = new Uint8Array(rows * (width * 3 + 1));
  let to = 0;
  let from = 0;
  for (let y = 0; y < rows; y++) {
    out[to++] = filterUp;
    for (let x = 0; x < width * 3; from++) {
      for (let channel = 0; channel < 3; channel++, x++) {
        const value = rgba[from++] ?? 0;
        out[to++] = value - (above[x] ?? 0);
        above[x] = value;
      }
    }
  }
  return out;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Begins a PNG of eight bits a channel, without transparency. */
export function openPng(width: number, height: number): PngRows {
  // The form that a PNG holds is the one that browsers name "deflate": zlib's, with its header and checksum.
  const packer = new CompressionStream('deflate');
  const writer = packer.writable.getWriter();
  const packed = new Response(packer.readable).arrayBuffer();
  const above = new Uint8Array(width * 3);
  let rows = 0;
  let first: number | undefined;
  let isOne = true;
  const look = (rgba: Uint8ClampedArray): void => {
    const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
    first ??= pixels[0];
    isOne &&= pixels.every((pixel) => pixel === first);
  };
  return {
    add: async (rgba) => {
      look(rgba);
      rows += rgba.length / (width * 4);
      await writer.write(filtered(rgba, width, above));
    },
    finish: async () => {
      await writer.close();
      const data = new Uint8Array(await packed);
      if (rows !== height) throw new RangeError(`${rows} rows of ${height}`);
      return joined([
        Uint8Array.from(signature),
        chunk('IHDR', header(width, height)),
        chunk('IDAT', data),
        chunk('IEND', new Uint8Array(0)),
      ]);
    },
    isOneColour: () => isOne,
  };
}
